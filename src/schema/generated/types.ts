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
  readonly "device-twin": DeviceTwinDocument;
  readonly "edge-agent-desired-1.0": EdgeAgentDeployment10;
  readonly "edge-agent-desired-1.1": EdgeAgentDeployment11;
  readonly "edge-agent-desired": EdgeAgentDesiredProperties;
  readonly "edge-agent-reported": EdgeAgentReportedProperties;
  readonly "edge-agent-twin": EdgeAgentTwinDocument;
  readonly "feedback-action": FeedbackActionDocument;
  readonly "feedback-component": FeedbackComponentDocument;
  readonly "feedback-envelope": FeedbackEnvelopeDocument;
  readonly "feedback-thing": FeedbackThingDocument;
  readonly feedback: FeedbackDocument;
  readonly "module-twin": ModuleTwinDocument;
}
/**
 * The twin of a device as the service shows it. Members that are not listed are allowed.
 */
export interface DeviceTwinDocument {
  readonly deviceId?: DeviceId;
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
  readonly statusUpdateTime?: Time;
  /**
   * What the hub knows of the connection. Always `Disconnected` for `$edgeAgent`.
   */
  readonly connectionState?: string;
  readonly lastActivityTime?: Time;
  /**
   * How many messages wait for the device.
   */
  readonly cloudToDeviceMessageCount?: number;
  /**
   * How the device signs in.
   */
  readonly authenticationType?: string;
  readonly x509Thumbprint?: X509Thumbprints;
  readonly capabilities?: Capabilities;
  /**
   * The edge device that this device belongs to.
   */
  readonly deviceScope?: string;
  /**
   * The scopes of the parents of a nested edge device.
   */
  readonly parentScopes?: readonly string[];
  readonly configurations?: Configurations;
  readonly tags?: Tags;
  readonly properties: DeviceTwinProperties;
  readonly [k: string]: unknown;
}
/**
 * The thumbprints of the device's certificates.
 */
export interface X509Thumbprints {
  readonly primaryThumbprint?: string | null;
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
  readonly desired: TwinSectionDocument;
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
  readonly runtime: ContainerRuntime;
  readonly systemModules: DesiredSystemModules;
  readonly modules?: DesiredModules;
  readonly integrity?: Integrity;
  /**
   * The version of the deployment; rises with every change, a rollback too.
   */
  readonly $version?: number;
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
  readonly platform?: Platform;
  readonly settings?: RuntimeSettings;
  readonly [k: string]: unknown;
}
/**
 * What the device runs on; only reported.
 */
export interface Platform {
  readonly os?: string;
  readonly architecture?: string;
  readonly version?: string;
  readonly [k: string]: unknown;
}
export interface RuntimeSettings {
  readonly minDockerVersion?: string;
  readonly loggingOptions?: string;
  readonly registryCredentials?: RegistryCredentials;
  readonly [k: string]: unknown;
}
/**
 * Names, addresses and passwords of registries. Secret.
 */
export interface RegistryCredentials {
  readonly [k: string]: RegistryCredential;
}
export interface RegistryCredential {
  readonly address?: string;
  readonly username?: string;
  readonly password?: string;
  readonly [k: string]: unknown;
}
/**
 * The runtime's own modules.
 */
export interface DesiredSystemModules {
  readonly edgeAgent?: DesiredEdgeAgent;
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
  readonly settings: ContainerSettings;
  readonly version?: string;
  readonly imagePullPolicy?: ImagePullPolicy;
  readonly env?: EnvironmentVariables;
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
  readonly status: ModuleStatus;
  readonly restartPolicy?: RestartPolicy;
  readonly settings: ContainerSettings;
  /**
   * A free text of the author.
   */
  readonly version?: string;
  readonly startupOrder?: StartupOrder;
  readonly imagePullPolicy?: ImagePullPolicy;
  readonly env?: EnvironmentVariables;
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
  readonly runtime: ContainerRuntime;
  readonly systemModules: DesiredSystemModules;
  readonly modules?: DesiredModules;
  readonly integrity?: Integrity;
  /**
   * The version of the deployment; rises with every change, a rollback too.
   */
  readonly $version?: number;
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
  readonly runtime?: ContainerRuntime;
  readonly systemModules?: DesiredSystemModules;
  readonly modules?: DesiredModules;
  readonly integrity?: Integrity;
  /**
   * The version of the deployment; rises with every change, a rollback too.
   */
  readonly $version?: number;
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
  readonly version?: AgentVersion;
  /**
   * The `$version` of the last deployment that was received and acted on; left out while 0.
   */
  readonly lastDesiredVersion?: number;
  readonly lastDesiredStatus?: LastDesiredStatus;
  readonly runtime?: ContainerRuntime;
  readonly systemModules?: ReportedSystemModules;
  readonly modules?: ReportedModules;
  /**
   * The version of the report.
   */
  readonly $version?: number;
  readonly $metadata?: ReportedMetadata;
  readonly [k: string]: unknown;
}
/**
 * The build of the agent.
 */
export interface AgentVersion {
  readonly version?: string;
  readonly build?: string;
  readonly commit?: string;
  readonly [k: string]: unknown;
}
/**
 * How that went; left out while 406 without a description.
 */
export interface LastDesiredStatus {
  readonly code?: DeploymentStatusCode;
  /**
   * The agent's words; left out while empty.
   */
  readonly description?: string;
  readonly [k: string]: unknown;
}
export interface ReportedSystemModules {
  readonly edgeAgent?: ReportedEdgeAgent;
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
  readonly imagePullPolicy?: ImagePullPolicy;
  readonly startupOrder?: StartupOrder;
  readonly env?: EnvironmentVariables;
  /**
   * The exit code of the container's last run.
   */
  readonly exitCode?: number;
  /**
   * The container runtime's own words; empty since agent 1.4.
   */
  readonly statusDescription?: string | null;
  readonly lastStartTimeUtc?: Time;
  readonly lastExitTimeUtc?: Time;
  readonly runtimeStatus?: ModuleStatus;
  readonly settings?: ReportedContainerSettings;
  readonly [k: string]: unknown;
}
/**
 * What runs. `image` is the name that was asked for, `imageHash` the id of what runs.
 */
export interface ReportedContainerSettings {
  readonly image?: string;
  readonly imageHash?: string;
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
  readonly status?: ModuleStatus;
  readonly restartPolicy?: RestartPolicy;
  readonly imagePullPolicy?: ImagePullPolicy;
  readonly startupOrder?: StartupOrder;
  readonly version?: string;
  readonly env?: EnvironmentVariables;
  /**
   * The exit code of the container's last run.
   */
  readonly exitCode?: number;
  /**
   * The container runtime's own words; empty since agent 1.4.
   */
  readonly statusDescription?: string | null;
  readonly lastStartTimeUtc?: Time;
  readonly lastExitTimeUtc?: Time;
  readonly runtimeStatus?: ModuleStatus;
  /**
   * How often the agent restarted the module.
   */
  readonly restartCount?: number;
  readonly lastRestartTimeUtc?: Time;
  readonly settings?: ReportedContainerSettings;
  readonly [k: string]: unknown;
}
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
  readonly statusUpdateTime?: Time;
  /**
   * What the hub knows of the connection. Always `Disconnected` for `$edgeAgent`.
   */
  readonly connectionState?: string;
  readonly lastActivityTime?: Time;
  /**
   * How many messages wait for the device.
   */
  readonly cloudToDeviceMessageCount?: number;
  /**
   * How the device signs in.
   */
  readonly authenticationType?: string;
  readonly x509Thumbprint?: X509Thumbprints;
  readonly capabilities?: Capabilities;
  /**
   * The edge device that this device belongs to.
   */
  readonly deviceScope?: string;
  /**
   * The scopes of the parents of a nested edge device.
   */
  readonly parentScopes?: readonly string[];
  readonly configurations?: Configurations;
  readonly tags?: Tags;
  readonly properties: EdgeAgentTwinProperties;
  readonly [k: string]: unknown;
}
/**
 * The two sections that service and device share.
 */
export interface EdgeAgentTwinProperties {
  readonly desired: EdgeAgentDesiredProperties;
  readonly reported: EdgeAgentReportedProperties;
  readonly [k: string]: unknown;
}
/**
 * One action of Desired State Feedback: what the device does about one component.
 */
export interface FeedbackActionDocument {
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
  readonly deviceId?: DeviceId;
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
  readonly statusUpdateTime?: Time;
  /**
   * What the hub knows of the connection. Always `Disconnected` for `$edgeAgent`.
   */
  readonly connectionState?: string;
  readonly lastActivityTime?: Time;
  /**
   * How many messages wait for the device.
   */
  readonly cloudToDeviceMessageCount?: number;
  /**
   * How the device signs in.
   */
  readonly authenticationType?: string;
  readonly x509Thumbprint?: X509Thumbprints;
  readonly capabilities?: Capabilities;
  /**
   * The edge device that this device belongs to.
   */
  readonly deviceScope?: string;
  /**
   * The scopes of the parents of a nested edge device.
   */
  readonly parentScopes?: readonly string[];
  readonly configurations?: Configurations;
  readonly tags?: Tags;
  readonly properties: ModuleTwinProperties;
  readonly [k: string]: unknown;
}
/**
 * The two sections that service and device share.
 */
export interface ModuleTwinProperties {
  readonly desired: TwinSectionDocument;
  readonly reported: TwinSectionDocument;
  readonly [k: string]: unknown;
}
