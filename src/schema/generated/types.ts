// Generated from schemas/ by "npm run generate"; do not edit.

/**
 * The name of the device: at most 128 ASCII characters, case-sensitive.
 */
export type DeviceId = string;
/**
 * An ISO 8601 time with any number of fractional digits; without a zone it is UTC.
 */
export type Time = string;
/**
 * When the agent pulls the image.
 */
export type ImagePullPolicy = "on-create" | "never";
/**
 * The state of a module: wanted (in desired) or seen by the container runtime (in reported).
 */
export type ModuleStatus = "unknown" | "backoff" | "running" | "stopped" | "failed" | "unhealthy" | "dead";
/**
 * When the agent restarts a module that is not running.
 */
export type RestartPolicy = "never" | "on-failure" | "on-unhealthy" | "always" | "unknown";
/**
 * Lower numbers start first; the default, 4294967295, is not written.
 */
export type StartupOrder = number;
/**
 * How the last attempt to apply a deployment went.
 */
export type DeploymentStatusCode = 200 | 400 | 406 | 412 | 417 | 500;
/**
 * Settings of the component: pairs of key and value, or an object of texts.
 */
export type FeedbackComponentConfig =
  | FeedbackComponentSetting[]
  | {
      readonly [k: string]: string;
    };
/**
 * The name of the module, `$edgeAgent` and `$edgeHub` for the runtime's own.
 */
export type ModuleId = string;

/**
 * Every schema's name, and the type of the documents that it describes.
 */
export interface SchemaDocuments {
  /** The twin of a device as the service shows it. Members that are not listed are allowed. */
  readonly "device-twin": DeviceTwinDocument;
  /** A deployment of schema version 1.0. The agent reads `startupOrder`, `imagePullPolicy` and cut `createOptions` under 1.0 too, so they are allowed here. */
  readonly "edge-agent-desired-1.0": EdgeAgentDeployment10;
  /** A deployment of schema version 1.1. It added `startupOrder`, `imagePullPolicy` and cut `createOptions`. */
  readonly "edge-agent-desired-1.1": EdgeAgentDeployment11;
  /** A deployment, of whatever schema version, or none yet (`{}`). When one of its main members is there, all that the agent cannot do without must be. */
  readonly "edge-agent-desired": EdgeAgentDesiredProperties;
  /** What the agent reports. Nothing is required: whatever equals the agent's default is left out of the report. */
  readonly "edge-agent-reported": EdgeAgentReportedProperties;
  /** The module twin of `$edgeAgent`: the deployment, and how far the device got with it. */
  readonly "edge-agent-twin": EdgeAgentTwinDocument;
  /** One action of Desired State Feedback: what the device does about one component. */
  readonly "feedback-action": FeedbackActionDocument;
  /** The component that an action of Desired State Feedback is about. */
  readonly "feedback-component": FeedbackComponentDocument;
  /** The envelope in which agents and the update manager publish feedback over MQTT. */
  readonly "feedback-envelope": FeedbackEnvelopeDocument;
  /** The envelope in which a digital twin's update manager feature publishes feedback. */
  readonly "feedback-thing": FeedbackThingDocument;
  /** Desired State Feedback: how far a device is with applying a desired state. Members without a value are left out. */
  readonly feedback: FeedbackDocument;
  /** The twin of a module as the service shows it. Members that are not listed are allowed. */
  readonly "module-twin": ModuleTwinDocument;
}
/**
 * The twin of a device as the service shows it. Members that are not listed are allowed.
 */
export interface DeviceTwinDocument {
  /** The name of the device: at most 128 ASCII characters, case-sensitive. */
  readonly deviceId?: DeviceId;
  /** This member must not be here. */
  readonly moduleId?: never;
  /**
   * The DTMI of the Plug and Play model; may be empty.
   */
  readonly modelId?: string;
  /**
   * The entity tag of the twin; opaque.
   */
  readonly etag?: string;
  /**
   * The entity tag of the device's identity; opaque.
   */
  readonly deviceEtag?: string;
  /**
   * The version of the whole twin, tags included.
   */
  readonly version?: number;
  /**
   * Whether the device may connect.
   */
  readonly status?: string;
  /**
   * Why the device has its status.
   */
  readonly statusReason?: string;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly statusUpdateTime?: Time;
  /**
   * What the hub knows of the connection. Always `Disconnected` for `$edgeAgent`.
   */
  readonly connectionState?: string;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly lastActivityTime?: Time;
  /**
   * How many messages wait for the device.
   */
  readonly cloudToDeviceMessageCount?: number;
  /**
   * How the device signs in.
   */
  readonly authenticationType?: string;
  /** The thumbprints of the device's certificates. */
  readonly x509Thumbprint?: X509Thumbprints;
  /** What kind of device this is. */
  readonly capabilities?: Capabilities;
  /**
   * The edge device that this device belongs to.
   */
  readonly deviceScope?: string;
  /**
   * The scopes of the parents of a nested edge device.
   */
  readonly parentScopes?: readonly string[];
  /** The at-scale deployments that matched this twin, by name. Set by the hub. */
  readonly configurations?: Configurations;
  /** What the service notes about a device; the device never sees it. */
  readonly tags?: Tags;
  /** The two sections that service and device share. */
  readonly properties: DeviceTwinProperties;
  readonly [k: string]: unknown;
}
/**
 * The thumbprints of the device's certificates.
 */
export interface X509Thumbprints {
  /**
   * The thumbprint of the first certificate; null when there is none.
   */
  readonly primaryThumbprint?: string | null;
  /**
   * The thumbprint of the second certificate; null when there is none.
   */
  readonly secondaryThumbprint?: string | null;
  readonly [k: string]: unknown;
}
/**
 * What kind of device this is.
 */
export interface Capabilities {
  /**
   * Whether it runs IoT Edge.
   */
  readonly iotEdge?: boolean;
  readonly [k: string]: unknown;
}
/**
 * The at-scale deployments that matched this twin, by name. Set by the hub.
 */
export interface Configurations {
  readonly [k: string]: Configuration;
}
/**
 * One deployment that matched the twin.
 */
export interface Configuration {
  /**
   * `Applied`: merged into the desired properties. `Targeted`: matched, but another deployment won.
   */
  readonly status: string;
  readonly [k: string]: unknown;
}
/**
 * What the service notes about a device; the device never sees it.
 */
export interface Tags {
  /**
   * An opaque mark that old module twins carry.
   */
  readonly $etag?: string;
  readonly [k: string]: unknown;
}
/**
 * The two sections that service and device share.
 */
export interface DeviceTwinProperties {
  /** A section of a twin: free members, and two that the hub keeps. `$metadata` is only known to be an object here; the library walks it with a loop of its own, so that no validator recurses. */
  readonly desired: TwinSectionDocument;
  /** A section of a twin: free members, and two that the hub keeps. `$metadata` is only known to be an object here; the library walks it with a loop of its own, so that no validator recurses. */
  readonly reported: TwinSectionDocument;
  readonly [k: string]: unknown;
}
/**
 * A section of a twin: free members, and two that the hub keeps. `$metadata` is only known to be an object here; the library walks it with a loop of its own, so that no validator recurses.
 */
export interface TwinSectionDocument {
  /**
   * The version of the section; the hub adds one with every accepted change.
   */
  readonly $version?: number;
  /** When each member was last changed; nested like the section itself. */
  readonly $metadata?: SectionMetadata;
  readonly [k: string]: unknown;
}
/**
 * When each member was last changed; nested like the section itself.
 */
export interface SectionMetadata {
  readonly [k: string]: unknown;
}
/**
 * A deployment of schema version 1.0. The agent reads `startupOrder`, `imagePullPolicy` and cut `createOptions` under 1.0 too, so they are allowed here.
 */
export interface EdgeAgentDeployment10 {
  /**
   * The version of the deployment schema.
   */
  readonly schemaVersion: string;
  /** The container runtime and the registries it may use. */
  readonly runtime: ContainerRuntime;
  /** The runtime's own modules. */
  readonly systemModules: DesiredSystemModules;
  /** The modules of the deployment, by name. */
  readonly modules?: DesiredModules;
  /** The signature of a signed deployment. */
  readonly integrity?: Integrity;
  /**
   * The version of the deployment; rises with every change, a rollback too.
   */
  readonly $version?: number;
  /** When each member was last changed. */
  readonly $metadata?: DesiredMetadata;
  readonly [k: string]: unknown;
}
/**
 * The container runtime and the registries it may use.
 */
export interface ContainerRuntime {
  /**
   * The kind of runtime.
   */
  readonly type: string;
  /** What the device runs on; only reported. */
  readonly platform?: Platform;
  /** How the container runtime is to be used. */
  readonly settings?: RuntimeSettings;
  readonly [k: string]: unknown;
}
/**
 * What the device runs on; only reported.
 */
export interface Platform {
  /**
   * The operating system, such as `linux`.
   */
  readonly os?: string;
  /**
   * The processor architecture, such as `x86_64`.
   */
  readonly architecture?: string;
  /**
   * The version of the runtime on the device.
   */
  readonly version?: string;
  readonly [k: string]: unknown;
}
/**
 * How the container runtime is to be used.
 */
export interface RuntimeSettings {
  /**
   * The oldest container runtime that will do, such as `v1.25`.
   */
  readonly minDockerVersion?: string;
  /**
   * The logging options of the agent's own container, as a text.
   */
  readonly loggingOptions?: string;
  /** Names, addresses and passwords of registries. Secret. */
  readonly registryCredentials?: RegistryCredentials;
  readonly [k: string]: unknown;
}
/**
 * Names, addresses and passwords of registries. Secret.
 */
export interface RegistryCredentials {
  readonly [k: string]: RegistryCredential;
}
/**
 * How to sign in to one registry. Secret.
 */
export interface RegistryCredential {
  /**
   * The address of the registry.
   */
  readonly address?: string;
  /**
   * The name to sign in with; treat it as a secret.
   */
  readonly username?: string;
  /**
   * The password to sign in with; a secret.
   */
  readonly password?: string;
  readonly [k: string]: unknown;
}
/**
 * The runtime's own modules.
 */
export interface DesiredSystemModules {
  /** The agent itself; it has no status. */
  readonly edgeAgent?: DesiredEdgeAgent;
  /** A module that the deployment wants. */
  readonly edgeHub?: DesiredModule;
  readonly [k: string]: unknown;
}
/**
 * The agent itself; it has no status.
 */
export interface DesiredEdgeAgent {
  /**
   * The kind of module.
   */
  readonly type: string;
  /** What to run. `createOptions` is cut into pieces of 512 characters: `createOptions`, `createOptions01`, `createOptions02` and so on without a gap. */
  readonly settings: ContainerSettings;
  /**
   * A free text of the author.
   */
  readonly version?: string;
  /** When the agent pulls the image. */
  readonly imagePullPolicy?: ImagePullPolicy;
  /** The environment of the container. The values may be secret. */
  readonly env?: EnvironmentVariables;
  /** The deployment that a module comes from; written by the hub. */
  readonly configuration?: Origin;
  readonly [k: string]: unknown;
}
/**
 * What to run. `createOptions` is cut into pieces of 512 characters: `createOptions`, `createOptions01`, `createOptions02` and so on without a gap.
 */
export interface ContainerSettings {
  /**
   * The name of the image, with a tag or a digest.
   */
  readonly image: string;
  /**
   * The id of the image that the container runs; only reported.
   */
  readonly imageHash?: string;
  /**
   * The digest of a signed image.
   */
  readonly digest?: string;
  /**
   * The options for the container, as JSON text; treat it as a secret.
   */
  readonly createOptions?: string;
  /**
   * A further piece of the options.
   *
   * This interface was referenced by `ContainerSettings`'s JSON-Schema definition
   * via the `patternProperty` "^createOptions[0-9]{2}$".
   */
  readonly [k: string]: string | undefined;
}
/**
 * The environment of the container. The values may be secret.
 */
export interface EnvironmentVariables {
  readonly [k: string]: EnvironmentVariable;
}
/**
 * One variable of the environment.
 */
export interface EnvironmentVariable {
  /**
   * The value; treat it as a secret.
   */
  readonly value: string | number | boolean;
  readonly [k: string]: unknown;
}
/**
 * The deployment that a module comes from; written by the hub.
 */
export interface Origin {
  /**
   * The name of the deployment.
   */
  readonly id?: string;
  readonly [k: string]: unknown;
}
/**
 * A module that the deployment wants.
 */
export interface DesiredModule {
  /**
   * The kind of module.
   */
  readonly type: string;
  /** The state of a module: wanted (in desired) or seen by the container runtime (in reported). */
  readonly status: ModuleStatus;
  /** When the agent restarts a module that is not running. */
  readonly restartPolicy?: RestartPolicy;
  /** What to run. `createOptions` is cut into pieces of 512 characters: `createOptions`, `createOptions01`, `createOptions02` and so on without a gap. */
  readonly settings: ContainerSettings;
  /**
   * A free text of the author.
   */
  readonly version?: string;
  /** Lower numbers start first; the default, 4294967295, is not written. */
  readonly startupOrder?: StartupOrder;
  /** When the agent pulls the image. */
  readonly imagePullPolicy?: ImagePullPolicy;
  /** The environment of the container. The values may be secret. */
  readonly env?: EnvironmentVariables;
  /** The deployment that a module comes from; written by the hub. */
  readonly configuration?: Origin;
  readonly [k: string]: unknown;
}
/**
 * The modules of the deployment, by name.
 */
export interface DesiredModules {
  readonly [k: string]: DesiredModule;
}
/**
 * The signature of a signed deployment.
 */
export interface Integrity {
  readonly [k: string]: unknown;
}
/**
 * When each member was last changed.
 */
export interface DesiredMetadata {
  readonly [k: string]: unknown;
}
/**
 * A deployment of schema version 1.1. It added `startupOrder`, `imagePullPolicy` and cut `createOptions`.
 */
export interface EdgeAgentDeployment11 {
  /**
   * The version of the deployment schema.
   */
  readonly schemaVersion: string;
  /** The container runtime and the registries it may use. */
  readonly runtime: ContainerRuntime;
  /** The runtime's own modules. */
  readonly systemModules: DesiredSystemModules;
  /** The modules of the deployment, by name. */
  readonly modules?: DesiredModules;
  /** The signature of a signed deployment. */
  readonly integrity?: Integrity;
  /**
   * The version of the deployment; rises with every change, a rollback too.
   */
  readonly $version?: number;
  /** When each member was last changed. */
  readonly $metadata?: DesiredMetadata;
  readonly [k: string]: unknown;
}
/**
 * A deployment, of whatever schema version, or none yet (`{}`). When one of its main members is there, all that the agent cannot do without must be.
 */
export interface EdgeAgentDesiredProperties {
  /**
   * The version of the deployment schema: 1.0 or 1.1.
   */
  readonly schemaVersion?: string;
  /** The container runtime and the registries it may use. */
  readonly runtime?: ContainerRuntime;
  /** The runtime's own modules. */
  readonly systemModules?: DesiredSystemModules;
  /** The modules of the deployment, by name. */
  readonly modules?: DesiredModules;
  /** The signature of a signed deployment. */
  readonly integrity?: Integrity;
  /**
   * The version of the deployment; rises with every change, a rollback too.
   */
  readonly $version?: number;
  /** When each member was last changed. */
  readonly $metadata?: DesiredMetadata;
  readonly [k: string]: unknown;
}
/**
 * What the agent reports. Nothing is required: whatever equals the agent's default is left out of the report.
 */
export interface EdgeAgentReportedProperties {
  /**
   * Always 1.0, whatever the deployment says.
   */
  readonly schemaVersion?: string;
  /** The build of the agent. */
  readonly version?: AgentVersion;
  /**
   * The `$version` of the last deployment that was received and acted on; left out while 0.
   */
  readonly lastDesiredVersion?: number;
  /** How that went; left out while 406 without a description. */
  readonly lastDesiredStatus?: LastDesiredStatus;
  /** The container runtime and the registries it may use. */
  readonly runtime?: ContainerRuntime;
  /** The runtime's own modules as the agent reports them. */
  readonly systemModules?: ReportedSystemModules;
  /** The modules as the agent reports them, by name. */
  readonly modules?: ReportedModules;
  /**
   * The version of the report.
   */
  readonly $version?: number;
  /** When each member was last changed. */
  readonly $metadata?: ReportedMetadata;
  readonly [k: string]: unknown;
}
/**
 * The build of the agent.
 */
export interface AgentVersion {
  /**
   * The version of the agent, such as `1.5.0`.
   */
  readonly version?: string;
  /**
   * The number of the build.
   */
  readonly build?: string;
  /**
   * The commit that was built.
   */
  readonly commit?: string;
  readonly [k: string]: unknown;
}
/**
 * How that went; left out while 406 without a description.
 */
export interface LastDesiredStatus {
  /** How the last attempt to apply a deployment went. */
  readonly code?: DeploymentStatusCode;
  /**
   * The agent's words; left out while empty.
   */
  readonly description?: string;
  readonly [k: string]: unknown;
}
/**
 * The runtime's own modules as the agent reports them.
 */
export interface ReportedSystemModules {
  /** The agent as it reports itself; it has no status, version or restart count. */
  readonly edgeAgent?: ReportedEdgeAgent;
  /** A module as the agent reports it. `status`, `restartPolicy`, `env`, `version`, `imagePullPolicy` and `startupOrder` repeat the agent's configuration; the rest is measured. A member equal to the agent's default is left out. */
  readonly edgeHub?: ReportedModule;
  readonly [k: string]: unknown;
}
/**
 * The agent as it reports itself; it has no status, version or restart count.
 */
export interface ReportedEdgeAgent {
  /**
   * The kind of module.
   */
  readonly type?: string;
  /** When the agent pulls the image. */
  readonly imagePullPolicy?: ImagePullPolicy;
  /** Lower numbers start first; the default, 4294967295, is not written. */
  readonly startupOrder?: StartupOrder;
  /** The environment of the container. The values may be secret. */
  readonly env?: EnvironmentVariables;
  /**
   * The exit code of the container's last run.
   */
  readonly exitCode?: number;
  /**
   * The container runtime's own words; empty since agent 1.4.
   */
  readonly statusDescription?: string | null;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly lastStartTimeUtc?: Time;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly lastExitTimeUtc?: Time;
  /** The state of a module: wanted (in desired) or seen by the container runtime (in reported). */
  readonly runtimeStatus?: ModuleStatus;
  /** What runs. `image` is the name that was asked for, `imageHash` the id of what runs. */
  readonly settings?: ReportedContainerSettings;
  readonly [k: string]: unknown;
}
/**
 * What runs. `image` is the name that was asked for, `imageHash` the id of what runs.
 */
export interface ReportedContainerSettings {
  /**
   * The name of the image that was asked for.
   */
  readonly image?: string;
  /**
   * The id of the image that the container runs.
   */
  readonly imageHash?: string;
  /**
   * The digest of a signed image.
   */
  readonly digest?: string;
  /**
   * The options as JSON text; treat it as a secret.
   */
  readonly createOptions?: string;
  /**
   * A further piece of the options.
   *
   * This interface was referenced by `ReportedContainerSettings`'s JSON-Schema definition
   * via the `patternProperty` "^createOptions[0-9]{2}$".
   */
  readonly [k: string]: string | undefined;
}
/**
 * A module as the agent reports it. `status`, `restartPolicy`, `env`, `version`, `imagePullPolicy` and `startupOrder` repeat the agent's configuration; the rest is measured. A member equal to the agent's default is left out.
 */
export interface ReportedModule {
  /**
   * The kind of module.
   */
  readonly type?: string;
  /** The state of a module: wanted (in desired) or seen by the container runtime (in reported). */
  readonly status?: ModuleStatus;
  /** When the agent restarts a module that is not running. */
  readonly restartPolicy?: RestartPolicy;
  /** When the agent pulls the image. */
  readonly imagePullPolicy?: ImagePullPolicy;
  /** Lower numbers start first; the default, 4294967295, is not written. */
  readonly startupOrder?: StartupOrder;
  /**
   * A free text of the deployment's author.
   */
  readonly version?: string;
  /** The environment of the container. The values may be secret. */
  readonly env?: EnvironmentVariables;
  /**
   * The exit code of the container's last run.
   */
  readonly exitCode?: number;
  /**
   * The container runtime's own words; empty since agent 1.4.
   */
  readonly statusDescription?: string | null;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly lastStartTimeUtc?: Time;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly lastExitTimeUtc?: Time;
  /** The state of a module: wanted (in desired) or seen by the container runtime (in reported). */
  readonly runtimeStatus?: ModuleStatus;
  /**
   * How often the agent restarted the module.
   */
  readonly restartCount?: number;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly lastRestartTimeUtc?: Time;
  /** What runs. `image` is the name that was asked for, `imageHash` the id of what runs. */
  readonly settings?: ReportedContainerSettings;
  readonly [k: string]: unknown;
}
/**
 * The modules as the agent reports them, by name.
 */
export interface ReportedModules {
  readonly [k: string]: ReportedModule;
}
/**
 * When each member was last changed.
 */
export interface ReportedMetadata {
  readonly [k: string]: unknown;
}
/**
 * The module twin of `$edgeAgent`: the deployment, and how far the device got with it.
 */
export interface EdgeAgentTwinDocument {
  /** The name of the device: at most 128 ASCII characters, case-sensitive. */
  readonly deviceId?: DeviceId;
  /**
   * Always `$edgeAgent`; absent in the device's own view.
   */
  readonly moduleId?: "$edgeAgent";
  /**
   * The DTMI of the Plug and Play model; may be empty.
   */
  readonly modelId?: string;
  /**
   * The entity tag of the twin; opaque.
   */
  readonly etag?: string;
  /**
   * The entity tag of the device's identity; opaque.
   */
  readonly deviceEtag?: string;
  /**
   * The version of the whole twin, tags included.
   */
  readonly version?: number;
  /**
   * Whether the device may connect.
   */
  readonly status?: string;
  /**
   * Why the device has its status.
   */
  readonly statusReason?: string;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly statusUpdateTime?: Time;
  /**
   * What the hub knows of the connection. Always `Disconnected` for `$edgeAgent`.
   */
  readonly connectionState?: string;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly lastActivityTime?: Time;
  /**
   * How many messages wait for the device.
   */
  readonly cloudToDeviceMessageCount?: number;
  /**
   * How the device signs in.
   */
  readonly authenticationType?: string;
  /** The thumbprints of the device's certificates. */
  readonly x509Thumbprint?: X509Thumbprints;
  /** What kind of device this is. */
  readonly capabilities?: Capabilities;
  /**
   * The edge device that this device belongs to.
   */
  readonly deviceScope?: string;
  /**
   * The scopes of the parents of a nested edge device.
   */
  readonly parentScopes?: readonly string[];
  /** The at-scale deployments that matched this twin, by name. Set by the hub. */
  readonly configurations?: Configurations;
  /** What the service notes about a device; the device never sees it. */
  readonly tags?: Tags;
  /** The two sections that service and device share. */
  readonly properties: EdgeAgentTwinProperties;
  readonly [k: string]: unknown;
}
/**
 * The two sections that service and device share.
 */
export interface EdgeAgentTwinProperties {
  /** A deployment, of whatever schema version, or none yet (`{}`). When one of its main members is there, all that the agent cannot do without must be. */
  readonly desired: EdgeAgentDesiredProperties;
  /** What the agent reports. Nothing is required: whatever equals the agent's default is left out of the report. */
  readonly reported: EdgeAgentReportedProperties;
  readonly [k: string]: unknown;
}
/**
 * One action of Desired State Feedback: what the device does about one component.
 */
export interface FeedbackActionDocument {
  /** The component that an action of Desired State Feedback is about. */
  readonly component: FeedbackComponentDocument;
  /**
   * How far the action is.
   */
  readonly status:
    | "IDENTIFIED"
    | "DOWNLOADING"
    | "DOWNLOAD_SUCCESS"
    | "DOWNLOAD_FAILURE"
    | "UPDATING"
    | "UPDATE_SUCCESS"
    | "UPDATE_FAILURE"
    | "ACTIVATING"
    | "ACTIVATION_SUCCESS"
    | "ACTIVATION_FAILURE"
    | "REMOVING"
    | "REMOVAL_SUCCESS"
    | "REMOVAL_FAILURE";
  /**
   * How much of the current phase is done, in whole percent; absent is 0.
   */
  readonly progress?: number;
  /**
   * Free text, such as an error or a status code of the agent's own.
   */
  readonly message?: string;
  readonly [k: string]: unknown;
}
/**
 * The component that an action of Desired State Feedback is about.
 */
export interface FeedbackComponentDocument {
  /**
   * The identifier of the component, often `domain:name`.
   */
  readonly id?: string;
  /**
   * The version of the component.
   */
  readonly version?: string;
  /** Settings of the component: pairs of key and value, or an object of texts. */
  readonly config?: FeedbackComponentConfig;
  readonly [k: string]: unknown;
}
/**
 * One setting.
 */
export interface FeedbackComponentSetting {
  /**
   * The key of the setting.
   */
  readonly key: string;
  /**
   * The value of the setting.
   */
  readonly value: string;
  readonly [k: string]: unknown;
}
/**
 * The envelope in which agents and the update manager publish feedback over MQTT.
 */
export interface FeedbackEnvelopeDocument {
  /**
   * The activity that the feedback answers.
   */
  readonly activityId: string;
  /**
   * When it was published, in milliseconds since 1970; 0 when that is not known.
   */
  readonly timestamp: number;
  /**
   * The feedback; null when there is none.
   */
  readonly payload: FeedbackDocument | null;
  /**
   * The device, where the transport put it here.
   */
  readonly deviceId?: string;
  /**
   * The domain whose agent speaks, where the transport put it here.
   */
  readonly domain?: string;
  readonly [k: string]: unknown;
}
/**
 * Desired State Feedback: how far a device is with applying a desired state. Members without a value are left out.
 */
export interface FeedbackDocument {
  /**
   * The status of the device; agents also report the phases of a domain or a baseline here.
   */
  readonly status:
    | "IDENTIFYING"
    | "IDENTIFIED"
    | "IDENTIFICATION_FAILED"
    | "RUNNING"
    | "COMPLETED"
    | "INCOMPLETE"
    | "INCOMPLETE_INCONSISTENT"
    | "SUPERSEDED"
    | "DOWNLOADING"
    | "DOWNLOAD_SUCCESS"
    | "DOWNLOAD_FAILURE"
    | "ROLLBACK"
    | "ROLLBACK_SUCCESS"
    | "ROLLBACK_FAILURE"
    | "UPDATING"
    | "UPDATE_SUCCESS"
    | "UPDATE_FAILURE"
    | "ACTIVATING"
    | "ACTIVATION_SUCCESS"
    | "ACTIVATION_FAILURE"
    | "CLEANUP"
    | "CLEANUP_SUCCESS"
    | "CLEANUP_FAILURE";
  /**
   * The title of the baseline that the feedback is about; absent for the whole domain.
   */
  readonly baseline?: string;
  /**
   * Free text for a person.
   */
  readonly message?: string;
  /**
   * The actions; absent is the same as empty.
   */
  readonly actions?: readonly FeedbackActionDocument[];
  readonly [k: string]: unknown;
}
/**
 * The envelope in which a digital twin's update manager feature publishes feedback.
 */
export interface FeedbackThingDocument {
  /**
   * The activity that the feedback answers.
   */
  readonly activityId: string;
  /**
   * When it was published, in milliseconds since 1970; 0 when that is not known.
   */
  readonly timestamp: number;
  /** Desired State Feedback: how far a device is with applying a desired state. Members without a value are left out. */
  readonly desiredStateFeedback: FeedbackDocument;
  /**
   * The device, where the transport put it here.
   */
  readonly deviceId?: string;
  /**
   * The domain whose agent speaks, where the transport put it here.
   */
  readonly domain?: string;
  readonly [k: string]: unknown;
}
/**
 * The twin of a module as the service shows it. Members that are not listed are allowed.
 */
export interface ModuleTwinDocument {
  /** The name of the device: at most 128 ASCII characters, case-sensitive. */
  readonly deviceId?: DeviceId;
  /** The name of the module, `$edgeAgent` and `$edgeHub` for the runtime's own. */
  readonly moduleId: ModuleId;
  /**
   * The DTMI of the Plug and Play model; may be empty.
   */
  readonly modelId?: string;
  /**
   * The entity tag of the twin; opaque.
   */
  readonly etag?: string;
  /**
   * The entity tag of the device's identity; opaque.
   */
  readonly deviceEtag?: string;
  /**
   * The version of the whole twin, tags included.
   */
  readonly version?: number;
  /**
   * Whether the device may connect.
   */
  readonly status?: string;
  /**
   * Why the device has its status.
   */
  readonly statusReason?: string;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly statusUpdateTime?: Time;
  /**
   * What the hub knows of the connection. Always `Disconnected` for `$edgeAgent`.
   */
  readonly connectionState?: string;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly lastActivityTime?: Time;
  /**
   * How many messages wait for the device.
   */
  readonly cloudToDeviceMessageCount?: number;
  /**
   * How the device signs in.
   */
  readonly authenticationType?: string;
  /** The thumbprints of the device's certificates. */
  readonly x509Thumbprint?: X509Thumbprints;
  /** What kind of device this is. */
  readonly capabilities?: Capabilities;
  /**
   * The edge device that this device belongs to.
   */
  readonly deviceScope?: string;
  /**
   * The scopes of the parents of a nested edge device.
   */
  readonly parentScopes?: readonly string[];
  /** The at-scale deployments that matched this twin, by name. Set by the hub. */
  readonly configurations?: Configurations;
  /** What the service notes about a device; the device never sees it. */
  readonly tags?: Tags;
  /** The two sections that service and device share. */
  readonly properties: ModuleTwinProperties;
  readonly [k: string]: unknown;
}
/**
 * The two sections that service and device share.
 */
export interface ModuleTwinProperties {
  /** A section of a twin: free members, and two that the hub keeps. `$metadata` is only known to be an object here; the library walks it with a loop of its own, so that no validator recurses. */
  readonly desired: TwinSectionDocument;
  /** A section of a twin: free members, and two that the hub keeps. `$metadata` is only known to be an object here; the library walks it with a loop of its own, so that no validator recurses. */
  readonly reported: TwinSectionDocument;
  readonly [k: string]: unknown;
}
