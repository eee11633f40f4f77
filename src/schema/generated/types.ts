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
 * What the service wants; null removes it.
 */
export type DeviceUpdateService = {
  /** The deployment: its id and what is to be done. */
  readonly workflow?: DeviceUpdateWorkflow;
  /**
   * The manifest: a string that holds JSON, with the `updateId` that is wanted.
   */
  readonly updateManifest?: string;
  /**
   * The signature of the manifest; this library never shows it.
   */
  readonly updateManifestSignature?: string;
  /** Where the files are; the URLs may hold credentials. */
  readonly fileUrls?: DeviceUpdateFileURLs;
  /**
   * Where the package of root keys is.
   */
  readonly rootKeyPackageUrl?: string;
  readonly [k: string]: unknown;
} | null;
/**
 * The results of the steps, `step_0` and on; null clears them.
 */
export type DeviceUpdateStepResults = {
  readonly [k: string]: DeviceUpdateStepResult;
} | null;
/**
 * One step.
 */
export type DeviceUpdateStepResult = {
  /**
   * Above 0 success, else failure.
   */
  readonly resultCode?: number;
  /**
   * The extended code of the first interface, signed.
   */
  readonly extendedResultCode?: number;
  /**
   * The extended codes, eight hexadecimal digits each, comma-separated.
   */
  readonly extendedResultCodes?: string;
  /**
   * The agent's own words.
   */
  readonly resultDetails?: string;
  readonly [k: string]: unknown;
} | null;
/**
 * When the agent pulls the image.
 */
export type ImagePullPolicy = "on-create" | "never";
/**
 * The status that a module is wanted in: one of the module statuses, in any case, as the agent reads it.
 */
export type DesiredStatus = string;
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
 * The state of a module: wanted (in desired) or seen by the container runtime (in reported).
 */
export type ModuleStatus = "unknown" | "backoff" | "running" | "stopped" | "failed" | "unhealthy" | "dead";
/**
 * Settings of the component: pairs of key and value, or an object of texts.
 */
export type FeedbackComponentConfig =
  | readonly FeedbackComponentSetting[]
  | {
      readonly [k: string]: string;
    };
/**
 * The errors of a group or an instance, by the context that each is attributed to; null clears them.
 */
export type ReportedErrorsDocument = {
  readonly [k: string]: ReportedErrorDocument;
} | null;
/**
 * One collector of traces; an empty text when it is reported at a minimum.
 */
export type ReportedCollector =
  | {
      /**
       * Whether the log file is overwritten when it is full.
       */
      readonly traceLogFileMode?: "sequential" | "circular";
      /**
       * How large a log file may become, in MB.
       */
      readonly logFileSizeLimitMB?: number;
      /**
       * The folder of the log files.
       */
      readonly logFileFolder?: string;
      /**
       * The name of the log file.
       */
      readonly logFileName?: string;
      /**
       * Whether the collector runs.
       */
      readonly started?: boolean;
      /** The providers, by GUID. */
      readonly providers?: TracingProviders;
      /** The `__meta` of a group or an instance in the reported section, in both generations' spelling. */
      readonly __meta?: MetaDataReported;
      /** The errors of a group or an instance, by the context that each is attributed to; null clears them. */
      readonly __errors?: ReportedErrorsDocument;
      readonly [k: string]: unknown;
    }
  | string;
/**
 * The name of the module, `$edgeAgent` and `$edgeHub` for the runtime's own.
 */
export type ModuleId = string;
/**
 * What was done to the twin.
 */
export type RecordedChange = "patchDesired" | "patchReported" | "patchTags" | "replaceDesired" | "replaceTags";
/**
 * The sections.
 */
export type ShadowState = {
  /** What is desired. */
  readonly desired?: ShadowDesiredSection;
  /** What is reported. */
  readonly reported?: ShadowReportedSection;
  /** What differs, with the desired values; only in the answer of a get. */
  readonly delta?: ShadowDelta;
  readonly [k: string]: unknown;
} | null;
/**
 * What is desired.
 */
export type ShadowDesiredSection = {
  readonly [k: string]: unknown;
} | null;
/**
 * What is reported.
 */
export type ShadowReportedSection = {
  readonly [k: string]: unknown;
} | null;
/**
 * What differs, with the desired values; only in the answer of a get.
 */
export type ShadowDelta = {
  readonly [k: string]: unknown;
} | null;

/**
 * Every schema's name, and the type of the documents that it describes.
 */
export interface SchemaDocuments {
  /** How a device answers a writable property of IoT Plug and Play: the value that it uses, a code, and the desired version that it has seen. */
  readonly acknowledgement: AcknowledgementDocument;
  /** A component of IoT Plug and Play, in either section: an object with a marker, whose other members are its properties. Components do not nest. */
  readonly component: ComponentDocument;
  /** The `__summary` of the reported section: how many configuration groups are pending or failed, and which. Members that are not listed are allowed. */
  readonly "configuration-summary": ConfigurationSummary;
  /** The twin of a device as the service shows it. Members that are not listed are allowed. */
  readonly "device-twin": DeviceTwinDocument;
  /** The component `deviceUpdate` of the desired section: what the service wants to be installed. */
  readonly "device-update-desired": DeviceUpdateDesiredComponent;
  /** The component `deviceUpdate` of the reported section: how far the agent is. */
  readonly "device-update-reported": DeviceUpdateReportedComponent;
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
  /** The configuration of edgeHub, of whatever schema version, or none yet (`{}`). When one of its main members is there, all that edgeHub cannot do without must be. */
  readonly "edge-hub-desired": EdgeHubDesiredProperties;
  /** What edgeHub reports of itself: which version of its configuration it last read, how that went, and which clients it has. Nothing is required. */
  readonly "edge-hub-reported": EdgeHubReportedProperties;
  /** The module twin of `$edgeHub`: the configuration of routes and store, and what edgeHub made of it. */
  readonly "edge-hub-twin": EdgeHubTwinDocument;
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
  /** Which certificates are installed. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed. */
  readonly "groups/certificates": CertificatesGroup;
  /** What the device is; read-only. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed. */
  readonly "groups/device-info": DeviceInfoGroup;
  /** Which groups the device knows, in which versions; its id is `__deviceSchemas`. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed. */
  readonly "groups/device-schemas": DeviceSchemasGroup;
  /** Which traces the device collects, by the name of the collector. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed. */
  readonly "groups/event-tracing-collectors": EventTracingCollectorsGroup;
  /** When the device restarts. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed. */
  readonly "groups/reboot-info": RebootInfoGroup;
  /** The time server and the time zone of the device. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed. */
  readonly "groups/time-info": TimeInfoGroup;
  /** Which applications are installed. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed. */
  readonly "groups/uwp-apps": UWPAppsGroup;
  /** How much telemetry Windows sends. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed. */
  readonly "groups/windows-telemetry": WindowsTelemetryGroup;
  /** When and how Windows updates itself. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed. */
  readonly "groups/windows-update": WindowsUpdateGroup;
  /** The twin of a module as the service shows it. Members that are not listed are allowed. */
  readonly "module-twin": ModuleTwinDocument;
  /** One line of a recording of a twin. The first line has `recording` and `twin`, every other one `change` with `patch`, or `event`. The twin itself is checked against its own schema. */
  readonly recording: RecordingLine;
  /** An AWS IoT device shadow: the answer of a get, a part of a message of `update/documents`, or a delta message, whose `state` is the delta itself. */
  readonly shadow: ShadowDocument;
  /** A verdict as a row of a table: one for each document, without messages, images or descriptions. */
  readonly "verdict-row": VerdictRowDocument;
}
/**
 * How a device answers a writable property of IoT Plug and Play: the value that it uses, a code, and the desired version that it has seen.
 */
export interface AcknowledgementDocument {
  /**
   * What the device really uses, any JSON value; absent when the device answers that the property was removed.
   */
  readonly value?: {
    readonly [k: string]: unknown;
  };
  /**
   * The code, like those of HTTP: 200 done, 202 accepted and still working, 203 set by the device itself, 400 and above not in effect.
   */
  readonly ac: number;
  /**
   * The `$version` of the desired section that is acknowledged; 0 for none.
   */
  readonly av?: number;
  /**
   * The device's own words.
   */
  readonly ad?: string;
  readonly [k: string]: unknown;
}
/**
 * A component of IoT Plug and Play, in either section: an object with a marker, whose other members are its properties. Components do not nest.
 */
export interface ComponentDocument {
  /**
   * The marker.
   */
  readonly __t: "c";
  readonly [k: string]: unknown;
}
/**
 * The `__summary` of the reported section: how many configuration groups are pending or failed, and which. Members that are not listed are allowed.
 */
export interface ConfigurationSummary {
  /**
   * How many groups are pending.
   */
  readonly pendingCount?: number;
  /**
   * Which groups are pending, with their pending instances; later agents separate groups with semicolons.
   */
  readonly pendingGroups?: string;
  /**
   * How many groups failed.
   */
  readonly failedCount?: number;
  /**
   * Which groups failed, with their failed instances.
   */
  readonly failedGroups?: string;
  /**
   * When the summary was written, an ISO 8601 time.
   */
  readonly time?: string;
  readonly [k: string]: unknown;
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
 * The component `deviceUpdate` of the desired section: what the service wants to be installed.
 */
export interface DeviceUpdateDesiredComponent {
  /**
   * The marker of a component.
   */
  readonly __t?: "c";
  /** What the service wants; null removes it. */
  readonly service?: DeviceUpdateService;
  readonly [k: string]: unknown;
}
/**
 * The deployment: its id and what is to be done.
 */
export interface DeviceUpdateWorkflow {
  /**
   * The id of the deployment; `nodeployment` for none.
   */
  readonly id?: string;
  /**
   * 3: process the deployment. 255: cancel it.
   */
  readonly action?: number;
  /**
   * When the deployment was ordered again.
   */
  readonly retryTimestamp?: string;
  readonly [k: string]: unknown;
}
/**
 * Where the files are; the URLs may hold credentials.
 */
export interface DeviceUpdateFileURLs {
  readonly [k: string]: string | null;
}
/**
 * The component `deviceUpdate` of the reported section: how far the agent is.
 */
export interface DeviceUpdateReportedComponent {
  /**
   * The marker of a component.
   */
  readonly __t?: "c";
  /** What the agent says. */
  readonly agent?: DeviceUpdateAgent;
  /** How a device answers a writable property of IoT Plug and Play: the value that it uses, a code, and the desired version that it has seen. */
  readonly service?: AcknowledgementDocument;
  readonly [k: string]: unknown;
}
/**
 * What the agent says.
 */
export interface DeviceUpdateAgent {
  /**
   * 0: idle. 6: a deployment is in progress. 255: failed.
   */
  readonly state?: number;
  /** The deployment: its id and what is to be done. */
  readonly workflow?: DeviceUpdateWorkflow;
  /**
   * What is installed: a string that holds JSON with provider, name and version.
   */
  readonly installedUpdateId?: string;
  /** How the last deployment ended. */
  readonly lastInstallResult?: DeviceUpdateResult;
  /** What the agent says of the device, such as manufacturer and model. */
  readonly deviceProperties?: DeviceUpdateDeviceProperties;
  /**
   * The names of the properties by which updates fit, comma-separated.
   */
  readonly compatPropertyNames?: string;
  readonly [k: string]: unknown;
}
/**
 * How the last deployment ended.
 */
export interface DeviceUpdateResult {
  /**
   * Above 0 success, else failure.
   */
  readonly resultCode?: number;
  /**
   * The extended code of the first interface, signed.
   */
  readonly extendedResultCode?: number;
  /**
   * The extended codes, eight hexadecimal digits each, comma-separated.
   */
  readonly extendedResultCodes?: string;
  /**
   * The agent's own words.
   */
  readonly resultDetails?: string;
  /** The results of the steps, `step_0` and on; null clears them. */
  readonly stepResults?: DeviceUpdateStepResults;
  readonly [k: string]: unknown;
}
/**
 * What the agent says of the device, such as manufacturer and model.
 */
export interface DeviceUpdateDeviceProperties {
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
   * The options for the container, as JSON text; the agent takes an object too. Treat it as a secret.
   */
  readonly createOptions?:
    | string
    | {
        readonly [k: string]: unknown;
      }
    | null;
  /**
   * A further piece of the options.
   *
   * This interface was referenced by `ContainerSettings`'s JSON-Schema definition
   * via the `patternProperty` "^createOptions[0-9]{2}$".
   */
  readonly [k: string]:
    | string
    | null
    | {
        readonly [k: string]: unknown;
      }
    | undefined;
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
   * The value, empty when it is null or missing; treat it as a secret.
   */
  readonly value?: string | number | boolean | null;
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
  /** The status that a module is wanted in: one of the module statuses, in any case, as the agent reads it. */
  readonly status: DesiredStatus;
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
 * The configuration of edgeHub, of whatever schema version, or none yet (`{}`). When one of its main members is there, all that edgeHub cannot do without must be.
 */
export interface EdgeHubDesiredProperties {
  /**
   * The version of the schema: 1.0 to 1.3.
   */
  readonly schemaVersion?: string;
  /** The message routes, by name. */
  readonly routes?: Routes;
  /** How long messages are stored while they cannot be sent. */
  readonly storeAndForwardConfiguration?: StoreAndForwardConfiguration;
  /** Authorizations and bridges of the broker; from schema version 1.2 on. */
  readonly mqttBroker?: MQTTBroker;
  /** The signature of a signed configuration; from schema version 1.3 on. */
  readonly integrity?: Integrity1;
  /**
   * The version of the configuration; rises with every change.
   */
  readonly $version?: number;
  /** When each member was last changed. */
  readonly $metadata?: DesiredMetadata;
  readonly [k: string]: unknown;
}
/**
 * The message routes, by name.
 */
export interface Routes {
  readonly [k: string]: string | RouteSpecification;
}
/**
 * A route with a priority; from schema version 1.1 on.
 */
export interface RouteSpecification {
  /**
   * The route: `FROM source WHERE condition INTO sink`.
   */
  readonly route: string;
  /**
   * The priority of its messages; 0 is served first.
   */
  readonly priority?: number;
  /**
   * For how many seconds its messages are stored; 0 stands for the time of `storeAndForwardConfiguration`.
   */
  readonly timeToLiveSecs?: number;
  readonly [k: string]: unknown;
}
/**
 * How long messages are stored while they cannot be sent.
 */
export interface StoreAndForwardConfiguration {
  /**
   * For how many seconds messages are stored; a negative number stands for ever.
   */
  readonly timeToLiveSecs?: number;
  /** The bounds of the store. */
  readonly storeLimits?: StoreLimits;
  readonly [k: string]: unknown;
}
/**
 * The bounds of the store.
 */
export interface StoreLimits {
  /**
   * How many bytes the store may hold.
   */
  readonly maxBytes?: number;
  readonly [k: string]: unknown;
}
/**
 * Authorizations and bridges of the broker; from schema version 1.2 on.
 */
export interface MQTTBroker {
  readonly [k: string]: unknown;
}
/**
 * The signature of a signed configuration; from schema version 1.3 on.
 */
export interface Integrity1 {
  readonly [k: string]: unknown;
}
/**
 * What edgeHub reports of itself: which version of its configuration it last read, how that went, and which clients it has. Nothing is required.
 */
export interface EdgeHubReportedProperties {
  /**
   * Always 1.0, whatever is desired.
   */
  readonly schemaVersion?: string;
  /** The build of edgeHub. */
  readonly version?: EdgeHubVersion;
  /**
   * The `$version` of the desired properties that were last read, refused or not.
   */
  readonly lastDesiredVersion?: number;
  /** How that went. */
  readonly lastDesiredStatus?: EdgeHubLastDesiredStatus;
  /** The clients that have connected, by name: `device/module`, or `device`; `.`, `$` and space are written `%2E`, `%24` and `%20`. */
  readonly clients?: ReportedEdgeHubClients;
  /**
   * The version of the report.
   */
  readonly $version?: number;
  /** When each member was last reported. */
  readonly $metadata?: ReportedMetadata1;
  readonly [k: string]: unknown;
}
/**
 * The build of edgeHub.
 */
export interface EdgeHubVersion {
  /**
   * The version, such as `1.5.0`.
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
 * How that went.
 */
export interface EdgeHubLastDesiredStatus {
  /**
   * 200: read and understood. 400: refused.
   */
  readonly code?: number;
  /**
   * The words of edgeHub; empty with 200.
   */
  readonly description?: string;
  readonly [k: string]: unknown;
}
/**
 * The clients that have connected, by name: `device/module`, or `device`; `.`, `$` and space are written `%2E`, `%24` and `%20`.
 */
export interface ReportedEdgeHubClients {
  readonly [k: string]: ReportedEdgeHubClient;
}
/**
 * One client.
 */
export interface ReportedEdgeHubClient {
  /**
   * Whether it is connected.
   */
  readonly status?: string;
  /**
   * When it last connected.
   */
  readonly lastConnectedTimeUtc?: string;
  /**
   * When it last disconnected.
   */
  readonly lastDisconnectedTimeUtc?: string;
  readonly [k: string]: unknown;
}
/**
 * When each member was last reported.
 */
export interface ReportedMetadata1 {
  readonly [k: string]: unknown;
}
/**
 * The module twin of `$edgeHub`: the configuration of routes and store, and what edgeHub made of it.
 */
export interface EdgeHubTwinDocument {
  /** The name of the device: at most 128 ASCII characters, case-sensitive. */
  readonly deviceId?: DeviceId;
  /**
   * Always `$edgeHub`; absent in the device's own view.
   */
  readonly moduleId?: "$edgeHub";
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
   * What the IoT Hub knows of the connection.
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
  readonly properties: EdgeHubTwinProperties;
  readonly [k: string]: unknown;
}
/**
 * The two sections that service and device share.
 */
export interface EdgeHubTwinProperties {
  /** The configuration of edgeHub, of whatever schema version, or none yet (`{}`). When one of its main members is there, all that edgeHub cannot do without must be. */
  readonly desired: EdgeHubDesiredProperties;
  /** What edgeHub reports of itself: which version of its configuration it last read, how that went, and which clients it has. Nothing is required. */
  readonly reported: EdgeHubReportedProperties;
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
 * Which certificates are installed. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface CertificatesGroup {
  /** The group in the desired section. */
  readonly desired?: CertificatesDesired;
  /** The group in the reported section. */
  readonly reported?: CertificatesReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface CertificatesDesired {
  /**
   * How to reach the storage account; a secret, never reported.
   */
  readonly connectionString?: string;
  /** The certificates of one store, by thumbprint. */
  readonly rootCATrustedCertificates_Root?: DesiredCertificateStore;
  /** The certificates of one store, by thumbprint. */
  readonly rootCATrustedCertificates_CA?: DesiredCertificateStore;
  /** The certificates of one store, by thumbprint. */
  readonly rootCATrustedCertificates_TrustedPublisher?: DesiredCertificateStore;
  /** The certificates of one store, by thumbprint. */
  readonly rootCATrustedCertificates_TrustedPeople?: DesiredCertificateStore;
  /** The certificates of one store, by thumbprint. */
  readonly certificateStore_CA_System?: DesiredCertificateStore;
  /** The certificates of one store, by thumbprint. */
  readonly certificateStore_Root_System?: DesiredCertificateStore;
  /** The certificates of one store, by thumbprint. */
  readonly certificateStore_My_User?: DesiredCertificateStore;
  /** The certificates of one store, by thumbprint. */
  readonly certificateStore_My_System?: DesiredCertificateStore;
  /** The `__meta` of a group in the desired section, in both generations' spelling. */
  readonly __meta?: MetaDataDesired;
  /** This member must not be here. */
  readonly __errors?: never;
  readonly [k: string]: unknown;
}
/**
 * The certificates of one store, by thumbprint.
 */
export interface DesiredCertificateStore {
  readonly [k: string]: DesiredCertificate;
}
/**
 * One certificate: whether it is to be installed, and from which file.
 */
export interface DesiredCertificate {
  /**
   * Whether the certificate is to be there.
   */
  readonly state?: "installed" | "uninstalled";
  /**
   * The file in the storage account, `container\file`.
   */
  readonly fileName?: string;
  readonly [k: string]: unknown;
}
/**
 * The `__meta` of a group in the desired section, in both generations' spelling.
 */
export interface MetaDataDesired {
  /**
   * The operator's name for the deployment that the configuration came with.
   */
  readonly deploymentId?: string;
  /**
   * An older spelling of `deploymentId`.
   */
  readonly deployment?: string;
  /**
   * The ids of the groups that this one depends on, separated by semicolons. A truth value is a misnamed `reportingMode`.
   */
  readonly dependencies?: string | boolean;
  /**
   * How much of the group's state the device reports. `none`, `detailed` and truth values are other generations' spellings of `never` and `always`.
   */
  readonly reportingMode?: "never" | "minimal" | "always" | "none" | "detailed" | true | false;
  /**
   * The version of the group's interface that the service speaks.
   */
  readonly serviceInterfaceVersion?: string;
  /** This member must not be here. */
  readonly deploymentStatus?: never;
  /** This member must not be here. */
  readonly state?: never;
  /** This member must not be here. */
  readonly time?: never;
  /** This member must not be here. */
  readonly deviceInterfaceVersion?: never;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface CertificatesReported {
  /** This member must not be here. */
  readonly connectionString?: never;
  /** The configured certificates of one store, by thumbprint; the value is an empty text. */
  readonly rootCATrustedCertificates_Root?: ReportedCertificateStore;
  /** The configured certificates of one store, by thumbprint; the value is an empty text. */
  readonly rootCATrustedCertificates_CA?: ReportedCertificateStore;
  /** The configured certificates of one store, by thumbprint; the value is an empty text. */
  readonly rootCATrustedCertificates_TrustedPublisher?: ReportedCertificateStore;
  /** The configured certificates of one store, by thumbprint; the value is an empty text. */
  readonly rootCATrustedCertificates_TrustedPeople?: ReportedCertificateStore;
  /** The configured certificates of one store, by thumbprint; the value is an empty text. */
  readonly certificateStore_CA_System?: ReportedCertificateStore;
  /** The configured certificates of one store, by thumbprint; the value is an empty text. */
  readonly certificateStore_Root_System?: ReportedCertificateStore;
  /** The configured certificates of one store, by thumbprint; the value is an empty text. */
  readonly certificateStore_My_User?: ReportedCertificateStore;
  /** The configured certificates of one store, by thumbprint; the value is an empty text. */
  readonly certificateStore_My_System?: ReportedCertificateStore;
  /** The `__meta` of a group or an instance in the reported section, in both generations' spelling. */
  readonly __meta?: MetaDataReported;
  /** The errors of a group or an instance, by the context that each is attributed to; null clears them. */
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: unknown;
}
/**
 * The configured certificates of one store, by thumbprint; the value is an empty text.
 */
export interface ReportedCertificateStore {
  readonly [k: string]: string;
}
/**
 * The `__meta` of a group or an instance in the reported section, in both generations' spelling.
 */
export interface MetaDataReported {
  /**
   * The operator's name for the deployment that the report answers.
   */
  readonly deploymentId?: string;
  /**
   * An older spelling of `deploymentId`.
   */
  readonly deployment?: string;
  /**
   * The ids of the groups that this one depends on, separated by semicolons. A truth value is a misnamed `reportingMode`.
   */
  readonly dependencies?: string | boolean;
  /**
   * How much of the group's state the device reports. `none`, `detailed` and truth values are other generations' spellings of `never` and `always`.
   */
  readonly reportingMode?: "never" | "minimal" | "always" | "none" | "detailed" | true | false;
  /**
   * What became of the configuration.
   */
  readonly deploymentStatus?: "notStarted" | "pending" | "succeeded" | "failed";
  /**
   * An older spelling of `deploymentStatus`.
   */
  readonly state?: "notStarted" | "pending" | "succeeded" | "failed";
  /**
   * When the reported meta data was last updated: an ISO 8601 time, or an empty text.
   */
  readonly time?: string;
  /**
   * The version of the group's interface that the device's handler speaks.
   */
  readonly deviceInterfaceVersion?: string;
  /** This member must not be here. */
  readonly serviceInterfaceVersion?: never;
  readonly [k: string]: unknown;
}
/**
 * One error; all five members are always there.
 */
export interface ReportedErrorDocument {
  /**
   * Which part of the device failed.
   */
  readonly subsystem: string;
  /**
   * The id of the operation that failed.
   */
  readonly context: string;
  /**
   * A number that means something to the subsystem.
   */
  readonly code: number;
  /**
   * What went wrong, as a sentence.
   */
  readonly message: string;
  /** Further facts, text by name. */
  readonly parameters: ReportedErrorParameters;
  readonly [k: string]: unknown;
}
/**
 * Further facts, text by name.
 */
export interface ReportedErrorParameters {
  readonly [k: string]: string;
}
/**
 * What the device is; read-only. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface DeviceInfoGroup {
  /** The group in the desired section. */
  readonly desired?: DeviceInfoDesired;
  /** The group in the reported section. */
  readonly reported?: DeviceInfoReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface DeviceInfoDesired {
  /** This member must not be here. */
  readonly batteryStatus?: never;
  /** This member must not be here. */
  readonly batteryRemaining?: never;
  /** This member must not be here. */
  readonly batteryRuntime?: never;
  /** This member must not be here. */
  readonly displayResolution?: never;
  /** This member must not be here. */
  readonly dmVer?: never;
  /** This member must not be here. */
  readonly fwVer?: never;
  /** This member must not be here. */
  readonly hwVer?: never;
  /** This member must not be here. */
  readonly id?: never;
  /** This member must not be here. */
  readonly language?: never;
  /** This member must not be here. */
  readonly manufacturer?: never;
  /** This member must not be here. */
  readonly model?: never;
  /** This member must not be here. */
  readonly name?: never;
  /** This member must not be here. */
  readonly oem?: never;
  /** This member must not be here. */
  readonly osEdition?: never;
  /** This member must not be here. */
  readonly osPlatform?: never;
  /** This member must not be here. */
  readonly processorArchitecture?: never;
  /** This member must not be here. */
  readonly processorType?: never;
  /** This member must not be here. */
  readonly radioSwVer?: never;
  /** This member must not be here. */
  readonly secureBootState?: never;
  /** This member must not be here. */
  readonly swVer?: never;
  /** This member must not be here. */
  readonly totalMemory?: never;
  /** This member must not be here. */
  readonly type?: never;
  /** The `__meta` of a group in the desired section, in both generations' spelling. */
  readonly __meta?: MetaDataDesired;
  /** This member must not be here. */
  readonly __errors?: never;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface DeviceInfoReported {
  /**
   * Whether the battery charges.
   */
  readonly batteryStatus?: number;
  /**
   * What is left in the battery.
   */
  readonly batteryRemaining?: number;
  /**
   * How long the battery lasts.
   */
  readonly batteryRuntime?: number;
  /**
   * The resolution of the display.
   */
  readonly displayResolution?: string;
  /**
   * The version of the device management client.
   */
  readonly dmVer?: string;
  /**
   * The version of the firmware.
   */
  readonly fwVer?: string;
  /**
   * The version of the hardware.
   */
  readonly hwVer?: string;
  /**
   * The id of the device.
   */
  readonly id?: string;
  /**
   * The language of the device.
   */
  readonly language?: string;
  /**
   * Who made the device.
   */
  readonly manufacturer?: string;
  /**
   * The model of the device.
   */
  readonly model?: string;
  /**
   * The name of the device.
   */
  readonly name?: string;
  /**
   * Who sells the device.
   */
  readonly oem?: string;
  /**
   * The edition of the operating system.
   */
  readonly osEdition?: string;
  /**
   * The platform of the operating system.
   */
  readonly osPlatform?: string;
  /**
   * The architecture of the processor.
   */
  readonly processorArchitecture?: string;
  /**
   * The type of the processor.
   */
  readonly processorType?: string;
  /**
   * The version of the radio's software.
   */
  readonly radioSwVer?: string;
  /**
   * Whether secure boot is on.
   */
  readonly secureBootState?: number;
  /**
   * The version of the software.
   */
  readonly swVer?: string;
  /**
   * How much memory the device has.
   */
  readonly totalMemory?: number;
  /**
   * The type of the device.
   */
  readonly type?: string;
  /** The `__meta` of a group or an instance in the reported section, in both generations' spelling. */
  readonly __meta?: MetaDataReported;
  /** The errors of a group or an instance, by the context that each is attributed to; null clears them. */
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: unknown;
}
/**
 * Which groups the device knows, in which versions; its id is `__deviceSchemas`. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface DeviceSchemasGroup {
  /** The group in the desired section. */
  readonly desired?: DeviceSchemasDesired;
  /** The group in the reported section. */
  readonly reported?: DeviceSchemasReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface DeviceSchemasDesired {
  /** Which schemas the device lists. */
  readonly reporting?: SchemaReporting;
  /** The `__meta` of a group in the desired section, in both generations' spelling. */
  readonly __meta?: MetaDataDesired;
  /** This member must not be here. */
  readonly __errors?: never;
  readonly [k: string]: unknown;
}
/**
 * Which schemas the device lists.
 */
export interface SchemaReporting {
  /**
   * `all`, or ids of groups separated by semicolons; `configured` stands for those that were configured.
   */
  readonly groups: string;
  /**
   * `all` or `raw`.
   */
  readonly types: string;
  /**
   * Tags separated by semicolons.
   */
  readonly tags: string;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface DeviceSchemasReported {
  /** This member must not be here. */
  readonly reporting?: never;
  /** The `__meta` of a group or an instance in the reported section, in both generations' spelling. */
  readonly __meta?: MetaDataReported;
  /** The errors of a group or an instance, by the context that each is attributed to; null clears them. */
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: DeviceSchema | MetaDataReported | ReportedErrorsDocument | undefined;
}
/**
 * What one group is on this device.
 */
export interface DeviceSchema {
  /**
   * The type of the interface.
   */
  readonly type?: string;
  /**
   * Tags separated by semicolons.
   */
  readonly tags?: string;
  /**
   * The version of the group's interface.
   */
  readonly interfaceVersion?: string;
  readonly [k: string]: unknown;
}
/**
 * Which traces the device collects, by the name of the collector. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface EventTracingCollectorsGroup {
  /** The group in the desired section. */
  readonly desired?: EventTracingCollectorsDesired;
  /** The group in the reported section. */
  readonly reported?: EventTracingCollectorsReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface EventTracingCollectorsDesired {
  /** The `__meta` of a group in the desired section, in both generations' spelling. */
  readonly __meta?: MetaDataDesired;
  /** This member must not be here. */
  readonly __errors?: never;
  readonly [k: string]: DesiredCollector | MetaDataDesired | undefined;
}
/**
 * One collector of traces: the four members that it needs, or none of them.
 */
export interface DesiredCollector {
  /**
   * Whether the log file is overwritten when it is full.
   */
  readonly traceLogFileMode?: "sequential" | "circular";
  /**
   * How large a log file may become, in MB.
   */
  readonly logFileSizeLimitMB?: number;
  /**
   * The folder of the log files.
   */
  readonly logFileFolder?: string;
  /**
   * The name of the log file.
   */
  readonly logFileName?: string;
  /**
   * Whether the collector runs.
   */
  readonly started?: boolean;
  /** The providers, by GUID. */
  readonly providers?: TracingProviders;
  /** The `__meta` of a group in the desired section, in both generations' spelling. */
  readonly __meta?: MetaDataDesired;
  readonly [k: string]: unknown;
}
/**
 * The providers, by GUID.
 */
export interface TracingProviders {
  readonly [k: string]: TracingProvider;
}
/**
 * What is collected from one provider.
 */
export interface TracingProvider {
  /**
   * The least severe level that is collected.
   */
  readonly traceLevel?: "critical" | "error" | "warning" | "information" | "verbose";
  /**
   * The keywords to collect.
   */
  readonly keywords?: string;
  /**
   * Whether the provider is collected.
   */
  readonly enabled?: boolean;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface EventTracingCollectorsReported {
  /** The `__meta` of a group or an instance in the reported section, in both generations' spelling. */
  readonly __meta?: MetaDataReported;
  /** The errors of a group or an instance, by the context that each is attributed to; null clears them. */
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: ReportedCollector | MetaDataReported | ReportedErrorsDocument | undefined;
}
/**
 * When the device restarts. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface RebootInfoGroup {
  /** The group in the desired section. */
  readonly desired?: RebootInfoDesired;
  /** The group in the reported section. */
  readonly reported?: RebootInfoReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface RebootInfoDesired {
  /**
   * When to restart once; an empty string clears it.
   */
  readonly singleRebootTime?: string;
  /**
   * When to restart every day; an empty string clears it.
   */
  readonly dailyRebootTime?: string;
  /**
   * When to restart every day, by the name that configuration-granularity.md gives it; an empty string clears it.
   */
  readonly dailySchedule?: string;
  /** This member must not be here. */
  readonly lastBootTime?: never;
  /** The `__meta` of a group in the desired section, in both generations' spelling. */
  readonly __meta?: MetaDataDesired;
  /** This member must not be here. */
  readonly __errors?: never;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface RebootInfoReported {
  /**
   * When to restart once; an empty string clears it.
   */
  readonly singleRebootTime?: string;
  /**
   * When to restart every day; an empty string clears it.
   */
  readonly dailyRebootTime?: string;
  /**
   * When to restart every day, by the name that configuration-granularity.md gives it; an empty string clears it.
   */
  readonly dailySchedule?: string;
  /**
   * When the device last started; read-only.
   */
  readonly lastBootTime?: string;
  /** The `__meta` of a group or an instance in the reported section, in both generations' spelling. */
  readonly __meta?: MetaDataReported;
  /** The errors of a group or an instance, by the context that each is attributed to; null clears them. */
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: unknown;
}
/**
 * The time server and the time zone of the device. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface TimeInfoGroup {
  /** The group in the desired section. */
  readonly desired?: TimeInfoDesired;
  /** The group in the reported section. */
  readonly reported?: TimeInfoReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface TimeInfoDesired {
  /**
   * The server that the device asks for the time.
   */
  readonly ntpServer?: string;
  /**
   * Whether the device ignores rules that change from year to year.
   */
  readonly dynamicDaylightTimeDisabled?: boolean;
  /**
   * The name of the time zone in the registry.
   */
  readonly timeZoneKeyName?: string;
  /**
   * Minutes between UTC and local time.
   */
  readonly timeZoneBias?: number;
  /**
   * Minutes to add in summer.
   */
  readonly timeZoneDaylightBias?: number;
  /**
   * When summer time begins.
   */
  readonly timeZoneDaylightDate?: string;
  /**
   * The name of the zone in summer.
   */
  readonly timeZoneDaylightName?: string;
  /**
   * The day of the week on which summer time begins, 0 is Sunday.
   */
  readonly timeZoneDaylightDayOfWeek?: number;
  /**
   * Minutes to add in winter.
   */
  readonly timeZoneStandardBias?: number;
  /**
   * When winter time begins.
   */
  readonly timeZoneStandardDate?: string;
  /**
   * The name of the zone in winter.
   */
  readonly timeZoneStandardName?: string;
  /**
   * The day of the week on which winter time begins, 0 is Sunday.
   */
  readonly timeZoneStandardDayOfWeek?: number;
  /** The `__meta` of a group in the desired section, in both generations' spelling. */
  readonly __meta?: MetaDataDesired;
  /** This member must not be here. */
  readonly __errors?: never;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface TimeInfoReported {
  /**
   * The server that the device asks for the time.
   */
  readonly ntpServer?: string;
  /**
   * Whether the device ignores rules that change from year to year.
   */
  readonly dynamicDaylightTimeDisabled?: boolean;
  /**
   * The name of the time zone in the registry.
   */
  readonly timeZoneKeyName?: string;
  /**
   * Minutes between UTC and local time.
   */
  readonly timeZoneBias?: number;
  /**
   * Minutes to add in summer.
   */
  readonly timeZoneDaylightBias?: number;
  /**
   * When summer time begins.
   */
  readonly timeZoneDaylightDate?: string;
  /**
   * The name of the zone in summer.
   */
  readonly timeZoneDaylightName?: string;
  /**
   * The day of the week on which summer time begins, 0 is Sunday.
   */
  readonly timeZoneDaylightDayOfWeek?: number;
  /**
   * Minutes to add in winter.
   */
  readonly timeZoneStandardBias?: number;
  /**
   * When winter time begins.
   */
  readonly timeZoneStandardDate?: string;
  /**
   * The name of the zone in winter.
   */
  readonly timeZoneStandardName?: string;
  /**
   * The day of the week on which winter time begins, 0 is Sunday.
   */
  readonly timeZoneStandardDayOfWeek?: number;
  /** The `__meta` of a group or an instance in the reported section, in both generations' spelling. */
  readonly __meta?: MetaDataReported;
  /** The errors of a group or an instance, by the context that each is attributed to; null clears them. */
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: unknown;
}
/**
 * Which applications are installed. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface UWPAppsGroup {
  /** The group in the desired section. */
  readonly desired?: UWPAppsDesired;
  /** The group in the reported section. */
  readonly reported?: UWPAppsReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface UWPAppsDesired {
  /**
   * How to reach the storage account; a secret, never reported.
   */
  readonly connectionString?: string;
  /** The applications, by id. */
  readonly apps?: DesiredUWPApplications;
  /** The `__meta` of a group in the desired section, in both generations' spelling. */
  readonly __meta?: MetaDataDesired;
  /** This member must not be here. */
  readonly __errors?: never;
  readonly [k: string]: unknown;
}
/**
 * The applications, by id.
 */
export interface DesiredUWPApplications {
  readonly [k: string]: DesiredUWPApplication;
}
/**
 * One application.
 */
export interface DesiredUWPApplication {
  /**
   * The package family name.
   */
  readonly pkgFamilyName: string;
  /**
   * The version, `a.b.c.d`, or `not installed`.
   */
  readonly version: string;
  /**
   * The file of the application in the storage account, `container\file`.
   */
  readonly appxSource?: string;
  /**
   * The files that the application depends on, separated by semicolons.
   */
  readonly depsSources?: string;
  /**
   * Whether the application starts with the device, and where.
   */
  readonly startup?: "none" | "foreground" | "background";
  /**
   * Whether to start the application once it is installed.
   */
  readonly launchAfterInstall?: boolean;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface UWPAppsReported {
  /** This member must not be here. */
  readonly connectionString?: never;
  /** The applications, by id with `_` for `.`. */
  readonly apps?: ReportedUWPApplications;
  /** The `__meta` of a group or an instance in the reported section, in both generations' spelling. */
  readonly __meta?: MetaDataReported;
  /** The errors of a group or an instance, by the context that each is attributed to; null clears them. */
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: unknown;
}
/**
 * The applications, by id with `_` for `.`.
 */
export interface ReportedUWPApplications {
  readonly [k: string]: ReportedUWPApplication;
}
/**
 * One application.
 */
export interface ReportedUWPApplication {
  /**
   * The package family name.
   */
  readonly pkgFamilyName: string;
  /**
   * The installed version, or `not installed`.
   */
  readonly version: string;
  /**
   * The name that is shown.
   */
  readonly name?: string;
  /**
   * Whether the application starts with the device, and where.
   */
  readonly startup?: "none" | "foreground" | "background";
  readonly [k: string]: unknown;
}
/**
 * How much telemetry Windows sends. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface WindowsTelemetryGroup {
  /** The group in the desired section. */
  readonly desired?: WindowsTelemetryDesired;
  /** The group in the reported section. */
  readonly reported?: WindowsTelemetryReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface WindowsTelemetryDesired {
  /**
   * How much telemetry Windows sends.
   */
  readonly level?: "security" | "basic" | "enhanced" | "full";
  /** The `__meta` of a group in the desired section, in both generations' spelling. */
  readonly __meta?: MetaDataDesired;
  /** This member must not be here. */
  readonly __errors?: never;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface WindowsTelemetryReported {
  /**
   * How much telemetry Windows sends.
   */
  readonly level?: "security" | "basic" | "enhanced" | "full";
  /** The `__meta` of a group or an instance in the reported section, in both generations' spelling. */
  readonly __meta?: MetaDataReported;
  /** The errors of a group or an instance, by the context that each is attributed to; null clears them. */
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: unknown;
}
/**
 * When and how Windows updates itself. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface WindowsUpdateGroup {
  /** The group in the desired section. */
  readonly desired?: WindowsUpdateDesired;
  /** The group in the reported section. */
  readonly reported?: WindowsUpdateReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface WindowsUpdateDesired {
  /**
   * The hour at which the active hours begin.
   */
  readonly activeHoursStart?: number;
  /**
   * The hour at which the active hours end.
   */
  readonly activeHoursEnd?: number;
  /**
   * How updates are installed.
   */
  readonly allowAutoUpdate?: number;
  /**
   * Whether the update service may be used.
   */
  readonly allowUpdateService?: number;
  /**
   * Which branch updates come from.
   */
  readonly branchReadinessLevel?: number;
  /**
   * For how many days feature updates are put off.
   */
  readonly deferFeatureUpdatesPeriodInDays?: number;
  /**
   * For how many days quality updates are put off.
   */
  readonly deferQualityUpdatesPeriodInDays?: number;
  /**
   * Whether feature updates are paused.
   */
  readonly pauseFeatureUpdates?: number;
  /**
   * Whether quality updates are paused.
   */
  readonly pauseQualityUpdates?: number;
  /**
   * The day of the week on which updates are installed.
   */
  readonly scheduledInstallDay?: number;
  /**
   * The hour at which updates are installed.
   */
  readonly scheduledInstallTime?: number;
  /** The `__meta` of a group in the desired section, in both generations' spelling. */
  readonly __meta?: MetaDataDesired;
  /** This member must not be here. */
  readonly __errors?: never;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface WindowsUpdateReported {
  /**
   * The hour at which the active hours begin.
   */
  readonly activeHoursStart?: number;
  /**
   * The hour at which the active hours end.
   */
  readonly activeHoursEnd?: number;
  /**
   * How updates are installed.
   */
  readonly allowAutoUpdate?: number;
  /**
   * Whether the update service may be used.
   */
  readonly allowUpdateService?: number;
  /**
   * Which branch updates come from.
   */
  readonly branchReadinessLevel?: number;
  /**
   * For how many days feature updates are put off.
   */
  readonly deferFeatureUpdatesPeriodInDays?: number;
  /**
   * For how many days quality updates are put off.
   */
  readonly deferQualityUpdatesPeriodInDays?: number;
  /**
   * Whether feature updates are paused.
   */
  readonly pauseFeatureUpdates?: number;
  /**
   * Whether quality updates are paused.
   */
  readonly pauseQualityUpdates?: number;
  /**
   * The day of the week on which updates are installed.
   */
  readonly scheduledInstallDay?: number;
  /**
   * The hour at which updates are installed.
   */
  readonly scheduledInstallTime?: number;
  /** The `__meta` of a group or an instance in the reported section, in both generations' spelling. */
  readonly __meta?: MetaDataReported;
  /** The errors of a group or an instance, by the context that each is attributed to; null clears them. */
  readonly __errors?: ReportedErrorsDocument;
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
/**
 * One line of a recording of a twin. The first line has `recording` and `twin`, every other one `change` with `patch`, or `event`. The twin itself is checked against its own schema.
 */
export interface RecordingLine {
  /**
   * The version of the format; only in the first line.
   */
  readonly recording?: 1;
  /** An ISO 8601 time with any number of fractional digits; without a zone it is UTC. */
  readonly at: Time;
  /** The twin at the beginning, in any shape. */
  readonly twin?: RecordedTwin;
  /** What was done to the twin. */
  readonly change?: RecordedChange;
  /** The section's own patch, or what takes its place. */
  readonly patch?: RecordedPatch;
  /** The body of a twin change event of the hub. */
  readonly event?: RecordedEvent;
  readonly [k: string]: unknown;
}
/**
 * The twin at the beginning, in any shape.
 */
export interface RecordedTwin {
  readonly [k: string]: unknown;
}
/**
 * The section's own patch, or what takes its place.
 */
export interface RecordedPatch {
  readonly [k: string]: unknown;
}
/**
 * The body of a twin change event of the hub.
 */
export interface RecordedEvent {
  readonly [k: string]: unknown;
}
/**
 * An AWS IoT device shadow: the answer of a get, a part of a message of `update/documents`, or a delta message, whose `state` is the delta itself.
 */
export interface ShadowDocument {
  /** The sections. */
  readonly state?: ShadowState;
  /** The same tree, with a timestamp at each leaf. */
  readonly metadata?: ShadowMetadata;
  /**
   * Counts the changes of both sections.
   */
  readonly version?: number;
  /**
   * When the message was made, in seconds since 1970.
   */
  readonly timestamp?: number;
  /**
   * What the sender of a request wrote to find its answer.
   */
  readonly clientToken?: string;
  /**
   * The name of a named shadow.
   */
  readonly name?: string;
  readonly [k: string]: unknown;
}
/**
 * The same tree, with a timestamp at each leaf.
 */
export interface ShadowMetadata {
  readonly [k: string]: unknown;
}
/**
 * A verdict as a row of a table: one for each document, without messages, images or descriptions.
 */
export interface VerdictRowDocument {
  /**
   * The device, with the module after a slash; for what names none, its place.
   */
  readonly id: string | null;
  /**
   * The version of the document, by which rows of one id are ordered.
   */
  readonly version: number | null;
  /**
   * What kind of document it is, or what the line held instead of one.
   */
  readonly kind:
    | "recording"
    | "feedback"
    | "shadow"
    | "deployment"
    | "partial"
    | "edge-agent"
    | "edge-hub"
    | "device"
    | "unknown"
    | "blank"
    | "unreadable"
    | "several";
  /**
   * The state in the words of its room.
   */
  readonly state: string;
  /**
   * The state in the words that all rooms share.
   */
  readonly outcome: "notStarted" | "running" | "succeeded" | "failed" | "superseded" | "skipped" | "stale" | "unknown";
  /**
   * The codes of the reasons; the first says what decided.
   */
  readonly codes: readonly string[];
  /**
   * The paths of the reasons, in the same order.
   */
  readonly paths: readonly string[];
  /**
   * The parts that are to blame.
   */
  readonly failing: {
    /**
     * What sort of part it is.
     */
    readonly kind: "module" | "component" | "group";
    /**
     * The part's name.
     */
    readonly name: string;
  }[];
  /**
   * The deployment or configuration that is applied.
   */
  readonly deployment: string | null;
  /**
   * The rules by which a deployment was judged.
   */
  readonly rules: string | null;
  /**
   * The version of the package that judged it.
   */
  readonly model: string;
  readonly [k: string]: unknown;
}
