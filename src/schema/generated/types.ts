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
      readonly providers?: TracingProviders;
      readonly __meta?: MetaDataReported;
      readonly __errors?: ReportedErrorsDocument;
      readonly [k: string]: unknown;
    }
  | string;
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
  readonly "groups/certificates": CertificatesGroup;
  readonly "groups/device-info": DeviceInfoGroup;
  readonly "groups/device-schemas": DeviceSchemasGroup;
  readonly "groups/event-tracing-collectors": EventTracingCollectorsGroup;
  readonly "groups/reboot-info": RebootInfoGroup;
  readonly "groups/time-info": TimeInfoGroup;
  readonly "groups/uwp-apps": UWPAppsGroup;
  readonly "groups/windows-telemetry": WindowsTelemetryGroup;
  readonly "groups/windows-update": WindowsUpdateGroup;
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
 * Which certificates are installed. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface CertificatesGroup {
  readonly desired?: CertificatesDesired;
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
  readonly rootCATrustedCertificates_Root?: DesiredCertificateStore;
  readonly rootCATrustedCertificates_CA?: DesiredCertificateStore;
  readonly rootCATrustedCertificates_TrustedPublisher?: DesiredCertificateStore;
  readonly rootCATrustedCertificates_TrustedPeople?: DesiredCertificateStore;
  readonly certificateStore_CA_System?: DesiredCertificateStore;
  readonly certificateStore_Root_System?: DesiredCertificateStore;
  readonly certificateStore_My_User?: DesiredCertificateStore;
  readonly certificateStore_My_System?: DesiredCertificateStore;
  readonly __meta?: MetaDataDesired;
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
  readonly deploymentStatus?: never;
  readonly state?: never;
  readonly time?: never;
  readonly deviceInterfaceVersion?: never;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface CertificatesReported {
  readonly connectionString?: never;
  readonly rootCATrustedCertificates_Root?: ReportedCertificateStore;
  readonly rootCATrustedCertificates_CA?: ReportedCertificateStore;
  readonly rootCATrustedCertificates_TrustedPublisher?: ReportedCertificateStore;
  readonly rootCATrustedCertificates_TrustedPeople?: ReportedCertificateStore;
  readonly certificateStore_CA_System?: ReportedCertificateStore;
  readonly certificateStore_Root_System?: ReportedCertificateStore;
  readonly certificateStore_My_User?: ReportedCertificateStore;
  readonly certificateStore_My_System?: ReportedCertificateStore;
  readonly __meta?: MetaDataReported;
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
  readonly desired?: DeviceInfoDesired;
  readonly reported?: DeviceInfoReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface DeviceInfoDesired {
  readonly batteryStatus?: never;
  readonly batteryRemaining?: never;
  readonly batteryRuntime?: never;
  readonly displayResolution?: never;
  readonly dmVer?: never;
  readonly fwVer?: never;
  readonly hwVer?: never;
  readonly id?: never;
  readonly language?: never;
  readonly manufacturer?: never;
  readonly model?: never;
  readonly name?: never;
  readonly oem?: never;
  readonly osEdition?: never;
  readonly osPlatform?: never;
  readonly processorArchitecture?: never;
  readonly processorType?: never;
  readonly radioSwVer?: never;
  readonly secureBootState?: never;
  readonly swVer?: never;
  readonly totalMemory?: never;
  readonly type?: never;
  readonly __meta?: MetaDataDesired;
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
  readonly __meta?: MetaDataReported;
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: unknown;
}
/**
 * Which groups the device knows, in which versions; its id is `__deviceSchemas`. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface DeviceSchemasGroup {
  readonly desired?: DeviceSchemasDesired;
  readonly reported?: DeviceSchemasReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface DeviceSchemasDesired {
  readonly reporting?: SchemaReporting;
  readonly __meta?: MetaDataDesired;
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
  readonly reporting?: never;
  readonly __meta?: MetaDataReported;
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
  readonly desired?: EventTracingCollectorsDesired;
  readonly reported?: EventTracingCollectorsReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface EventTracingCollectorsDesired {
  readonly __meta?: MetaDataDesired;
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
  readonly providers?: TracingProviders;
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
  readonly __meta?: MetaDataReported;
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: ReportedCollector | MetaDataReported | ReportedErrorsDocument | undefined;
}
/**
 * When the device restarts. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface RebootInfoGroup {
  readonly desired?: RebootInfoDesired;
  readonly reported?: RebootInfoReported;
  readonly [k: string]: unknown;
}
/**
 * The group in the desired section.
 */
export interface RebootInfoDesired {
  /**
   * When to restart once; an empty text clears it.
   */
  readonly singleRebootTime?: string;
  /**
   * When to restart every day; an empty text clears it.
   */
  readonly dailyRebootTime?: string;
  readonly lastBootTime?: never;
  readonly __meta?: MetaDataDesired;
  readonly __errors?: never;
  readonly [k: string]: unknown;
}
/**
 * The group in the reported section.
 */
export interface RebootInfoReported {
  /**
   * When to restart once; an empty text clears it.
   */
  readonly singleRebootTime?: string;
  /**
   * When to restart every day; an empty text clears it.
   */
  readonly dailyRebootTime?: string;
  /**
   * When the device last started; read-only.
   */
  readonly lastBootTime?: string;
  readonly __meta?: MetaDataReported;
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: unknown;
}
/**
 * The time server and the time zone of the device. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface TimeInfoGroup {
  readonly desired?: TimeInfoDesired;
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
  readonly __meta?: MetaDataDesired;
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
  readonly __meta?: MetaDataReported;
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: unknown;
}
/**
 * Which applications are installed. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface UWPAppsGroup {
  readonly desired?: UWPAppsDesired;
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
  readonly apps?: DesiredUWPApplications;
  readonly __meta?: MetaDataDesired;
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
  readonly connectionString?: never;
  readonly apps?: ReportedUWPApplications;
  readonly __meta?: MetaDataReported;
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
  readonly desired?: WindowsTelemetryDesired;
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
  readonly __meta?: MetaDataDesired;
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
  readonly __meta?: MetaDataReported;
  readonly __errors?: ReportedErrorsDocument;
  readonly [k: string]: unknown;
}
/**
 * When and how Windows updates itself. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.
 */
export interface WindowsUpdateGroup {
  readonly desired?: WindowsUpdateDesired;
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
  readonly __meta?: MetaDataDesired;
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
  readonly __meta?: MetaDataReported;
  readonly __errors?: ReportedErrorsDocument;
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
