// Generated from schemas/ by "npm run generate"; do not edit.
// <stdin>
var validateGroupsEventTracingCollectors = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://twinstate.example/schemas/v0/groups/event-tracing-collectors.schema.json", title: "Event tracing collectors group", description: "Which traces the device collects, by the name of the collector. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.", type: "object", properties: { desired: { title: "Event tracing collectors desired", description: "The group in the desired section.", type: "object", properties: { __meta: { $ref: "../configuration-parts.schema.json#/$defs/metaDataDesired" }, __errors: !1 }, additionalProperties: { title: "Desired collector", description: "One collector of traces: the four members that it needs, or none of them.", type: "object", properties: { traceLogFileMode: { description: "Whether the log file is overwritten when it is full.", enum: ["sequential", "circular"] }, logFileSizeLimitMB: { type: "integer", description: "How large a log file may become, in MB." }, logFileFolder: { type: "string", description: "The folder of the log files." }, logFileName: { type: "string", description: "The name of the log file." }, started: { type: "boolean", description: "Whether the collector runs." }, providers: { $ref: "#/$defs/providers" }, __meta: { $ref: "../configuration-parts.schema.json#/$defs/metaDataDesired" } }, dependentRequired: { logFileFolder: ["logFileName", "started", "providers"], logFileName: ["logFileFolder", "started", "providers"], started: ["logFileFolder", "logFileName", "providers"], providers: ["logFileFolder", "logFileName", "started"] } } }, reported: { title: "Event tracing collectors reported", description: "The group in the reported section.", type: "object", properties: { __meta: { $ref: "../configuration-parts.schema.json#/$defs/metaDataReported" }, __errors: { $ref: "../configuration-parts.schema.json#/$defs/reportedErrors" } }, additionalProperties: { title: "Reported collector", description: "One collector of traces; an empty text when it is reported at a minimum.", type: ["object", "string"], properties: { traceLogFileMode: { description: "Whether the log file is overwritten when it is full.", enum: ["sequential", "circular"] }, logFileSizeLimitMB: { type: "integer", description: "How large a log file may become, in MB." }, logFileFolder: { type: "string", description: "The folder of the log files." }, logFileName: { type: "string", description: "The name of the log file." }, started: { type: "boolean", description: "Whether the collector runs." }, providers: { $ref: "#/$defs/providers" }, __meta: { $ref: "../configuration-parts.schema.json#/$defs/metaDataReported" }, __errors: { $ref: "../configuration-parts.schema.json#/$defs/reportedErrors" } } } } }, $defs: { providers: { title: "Tracing providers", description: "The providers, by GUID.", type: "object", additionalProperties: { title: "Tracing provider", description: "What is collected from one provider.", type: "object", properties: { traceLevel: { description: "The least severe level that is collected.", enum: ["critical", "error", "warning", "information", "verbose"] }, keywords: { type: "string", description: "The keywords to collect." }, enabled: { type: "boolean", description: "Whether the provider is collected." } } } } }, examples: [{ desired: { boot: { traceLogFileMode: "sequential", logFileSizeLimitMB: 4, logFileFolder: "traces", logFileName: "boot.etl", started: !0, providers: { "9e814aad-3204-11d2-9a82-006008a86939": { traceLevel: "warning", keywords: "", enabled: !0 } }, __meta: { reportingMode: "always" } }, __meta: { deploymentId: "spring", dependencies: "", reportingMode: "always" } }, reported: { boot: { traceLogFileMode: "sequential", logFileSizeLimitMB: 4, logFileFolder: "traces", logFileName: "boot.etl", started: !0, providers: { "9e814aad-3204-11d2-9a82-006008a86939": { traceLevel: "warning", keywords: "", enabled: !0 } } }, __meta: { deploymentId: "spring", dependencies: "", reportingMode: "always", deploymentStatus: "succeeded", time: "2019-01-09T08:00:00Z" } } }] }, schema20 = { title: "Tracing providers", description: "The providers, by GUID.", type: "object", additionalProperties: { title: "Tracing provider", description: "What is collected from one provider.", type: "object", properties: { traceLevel: { description: "The least severe level that is collected.", enum: ["critical", "error", "warning", "information", "verbose"] }, keywords: { type: "string", description: "The keywords to collect." }, enabled: { type: "boolean", description: "Whether the provider is collected." } } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.traceLevel !== void 0) {
          let data1 = data0.traceLevel;
          if (!(data1 === "critical" || data1 === "error" || data1 === "warning" || data1 === "information" || data1 === "verbose")) {
            let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/traceLevel", schemaPath: "#/additionalProperties/properties/traceLevel/enum", keyword: "enum", params: { allowedValues: schema20.additionalProperties.properties.traceLevel.enum } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
        if (data0.keywords !== void 0 && typeof data0.keywords != "string") {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords", schemaPath: "#/additionalProperties/properties/keywords/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.enabled !== void 0 && typeof data0.enabled != "boolean") {
          let err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/enabled", schemaPath: "#/additionalProperties/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema22 = { title: "Meta data desired", description: "The `__meta` of a group in the desired section, in both generations' spelling.", type: "object", properties: { deploymentId: { type: "string", description: "The operator's name for the deployment that the configuration came with." }, deployment: { type: "string", description: "An older spelling of `deploymentId`." }, dependencies: { description: "The ids of the groups that this one depends on, separated by semicolons. A truth value is a misnamed `reportingMode`.", type: ["string", "boolean"] }, reportingMode: { description: "How much of the group's state the device reports. `none`, `detailed` and truth values are other generations' spellings of `never` and `always`.", enum: ["never", "minimal", "always", "none", "detailed", !0, !1] }, serviceInterfaceVersion: { type: "string", description: "The version of the group's interface that the service speaks.", examples: ["1.0.0"] }, deploymentStatus: !1, state: !1, time: !1, deviceInterfaceVersion: !1 }, examples: [{ deploymentId: "spring", dependencies: "network;time", reportingMode: "always" }] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deploymentId !== void 0 && typeof data.deploymentId != "string") {
      let err0 = { instancePath: instancePath + "/deploymentId", schemaPath: "#/properties/deploymentId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.deployment !== void 0 && typeof data.deployment != "string") {
      let err1 = { instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dependencies !== void 0) {
      let data2 = data.dependencies;
      if (typeof data2 != "string" && typeof data2 != "boolean") {
        let err2 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: schema22.properties.dependencies.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.reportingMode !== void 0) {
      let data3 = data.reportingMode;
      if (!(data3 === "never" || data3 === "minimal" || data3 === "always" || data3 === "none" || data3 === "detailed" || data3 === !0 || data3 === !1)) {
        let err3 = { instancePath: instancePath + "/reportingMode", schemaPath: "#/properties/reportingMode/enum", keyword: "enum", params: { allowedValues: schema22.properties.reportingMode.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.serviceInterfaceVersion !== void 0 && typeof data.serviceInterfaceVersion != "string") {
      let err4 = { instancePath: instancePath + "/serviceInterfaceVersion", schemaPath: "#/properties/serviceInterfaceVersion/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.deploymentStatus !== void 0) {
      let err5 = { instancePath: instancePath + "/deploymentStatus", schemaPath: "#/properties/deploymentStatus/false schema", keyword: "false schema", params: {} };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.state !== void 0) {
      let err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/false schema", keyword: "false schema", params: {} };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.time !== void 0) {
      let err7 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/false schema", keyword: "false schema", params: {} };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.deviceInterfaceVersion !== void 0) {
      let err8 = { instancePath: instancePath + "/deviceInterfaceVersion", schemaPath: "#/properties/deviceInterfaceVersion/false schema", keyword: "false schema", params: {} };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { deploymentId: !0, deployment: !0, dependencies: !0, reportingMode: !0, serviceInterfaceVersion: !0, deploymentStatus: !0, state: !0, time: !0, deviceInterfaceVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { title: "Meta data reported", description: "The `__meta` of a group or an instance in the reported section, in both generations' spelling.", type: "object", properties: { deploymentId: { type: "string", description: "The operator's name for the deployment that the report answers." }, deployment: { type: "string", description: "An older spelling of `deploymentId`." }, dependencies: { description: "The ids of the groups that this one depends on, separated by semicolons. A truth value is a misnamed `reportingMode`.", type: ["string", "boolean"] }, reportingMode: { description: "How much of the group's state the device reports. `none`, `detailed` and truth values are other generations' spellings of `never` and `always`.", enum: ["never", "minimal", "always", "none", "detailed", !0, !1] }, deploymentStatus: { description: "What became of the configuration.", enum: ["notStarted", "pending", "succeeded", "failed"] }, state: { description: "An older spelling of `deploymentStatus`.", enum: ["notStarted", "pending", "succeeded", "failed"] }, time: { type: "string", description: "When the reported meta data was last updated: an ISO 8601 time, or an empty text." }, deviceInterfaceVersion: { type: "string", description: "The version of the group's interface that the device's handler speaks.", examples: ["1.0.0"] }, serviceInterfaceVersion: !1 }, examples: [{ deploymentId: "spring", deploymentStatus: "succeeded", time: "2016-10-10T17:00:00Z" }] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deploymentId !== void 0 && typeof data.deploymentId != "string") {
      let err0 = { instancePath: instancePath + "/deploymentId", schemaPath: "#/properties/deploymentId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.deployment !== void 0 && typeof data.deployment != "string") {
      let err1 = { instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dependencies !== void 0) {
      let data2 = data.dependencies;
      if (typeof data2 != "string" && typeof data2 != "boolean") {
        let err2 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: schema23.properties.dependencies.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.reportingMode !== void 0) {
      let data3 = data.reportingMode;
      if (!(data3 === "never" || data3 === "minimal" || data3 === "always" || data3 === "none" || data3 === "detailed" || data3 === !0 || data3 === !1)) {
        let err3 = { instancePath: instancePath + "/reportingMode", schemaPath: "#/properties/reportingMode/enum", keyword: "enum", params: { allowedValues: schema23.properties.reportingMode.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.deploymentStatus !== void 0) {
      let data4 = data.deploymentStatus;
      if (!(data4 === "notStarted" || data4 === "pending" || data4 === "succeeded" || data4 === "failed")) {
        let err4 = { instancePath: instancePath + "/deploymentStatus", schemaPath: "#/properties/deploymentStatus/enum", keyword: "enum", params: { allowedValues: schema23.properties.deploymentStatus.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      if (!(data5 === "notStarted" || data5 === "pending" || data5 === "succeeded" || data5 === "failed")) {
        let err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema23.properties.state.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.time !== void 0 && typeof data.time != "string") {
      let err6 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.deviceInterfaceVersion !== void 0 && typeof data.deviceInterfaceVersion != "string") {
      let err7 = { instancePath: instancePath + "/deviceInterfaceVersion", schemaPath: "#/properties/deviceInterfaceVersion/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.serviceInterfaceVersion !== void 0) {
      let err8 = { instancePath: instancePath + "/serviceInterfaceVersion", schemaPath: "#/properties/serviceInterfaceVersion/false schema", keyword: "false schema", params: {} };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { deploymentId: !0, deployment: !0, dependencies: !0, reportingMode: !0, deploymentStatus: !0, state: !0, time: !0, deviceInterfaceVersion: !0, serviceInterfaceVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema24 = { title: "Reported errors document", description: "The errors of a group or an instance, by the context that each is attributed to; null clears them.", type: ["object", "null"], additionalProperties: { $ref: "#/$defs/reportedError" }, examples: [{ install: { subsystem: "unknown", context: "install", code: -1, message: "disk full", parameters: {} } }] };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subsystem === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subsystem" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.context === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "context" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.parameters === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.subsystem !== void 0 && typeof data.subsystem != "string") {
      let err5 = { instancePath: instancePath + "/subsystem", schemaPath: "#/properties/subsystem/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.context !== void 0 && typeof data.context != "string") {
      let err6 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.code !== void 0) {
      let data2 = data.code;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.parameters !== void 0) {
      let data4 = data.parameters;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key0 in data4)
          if (typeof data4[key0] != "string") {
            let err9 = { instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { subsystem: !0, context: !0, code: !0, message: !0, parameters: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate63(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== void 0) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key0 in data0)
          if (!(key0 === "__meta" || key0 === "__errors")) {
            let data1 = data0[key0];
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.traceLogFileMode !== void 0) {
                let data2 = data1.traceLogFileMode;
                if (!(data2 === "sequential" || data2 === "circular")) {
                  let err0 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/traceLogFileMode", schemaPath: "#/properties/desired/additionalProperties/properties/traceLogFileMode/enum", keyword: "enum", params: { allowedValues: schema19.properties.desired.additionalProperties.properties.traceLogFileMode.enum } };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
              }
              if (data1.logFileSizeLimitMB !== void 0) {
                let data3 = data1.logFileSizeLimitMB;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                  let err1 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileSizeLimitMB", schemaPath: "#/properties/desired/additionalProperties/properties/logFileSizeLimitMB/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                }
              }
              if (data1.logFileFolder !== void 0 && typeof data1.logFileFolder != "string") {
                let err2 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileFolder", schemaPath: "#/properties/desired/additionalProperties/properties/logFileFolder/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              if (data1.logFileName !== void 0 && typeof data1.logFileName != "string") {
                let err3 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileName", schemaPath: "#/properties/desired/additionalProperties/properties/logFileName/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
              if (data1.started !== void 0 && typeof data1.started != "boolean") {
                let err4 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/started", schemaPath: "#/properties/desired/additionalProperties/properties/started/type", keyword: "type", params: { type: "boolean" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              if (data1.providers !== void 0 && (validate53(data1.providers, { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/providers", parentData: data1, parentDataProperty: "providers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data1.__meta !== void 0 && (validate56(data1.__meta, { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/__meta", parentData: data1, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data1.logFileFolder !== void 0) {
                if (data1.logFileName === void 0) {
                  let err5 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "logFileFolder",
                    missingProperty: "logFileName",
                    depsCount: 3,
                    deps: "logFileName, started, providers"
                  } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                if (data1.started === void 0) {
                  let err6 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "logFileFolder",
                    missingProperty: "started",
                    depsCount: 3,
                    deps: "logFileName, started, providers"
                  } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                if (data1.providers === void 0) {
                  let err7 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "logFileFolder",
                    missingProperty: "providers",
                    depsCount: 3,
                    deps: "logFileName, started, providers"
                  } };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              }
              if (data1.logFileName !== void 0) {
                if (data1.logFileFolder === void 0) {
                  let err8 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "logFileName",
                    missingProperty: "logFileFolder",
                    depsCount: 3,
                    deps: "logFileFolder, started, providers"
                  } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (data1.started === void 0) {
                  let err9 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "logFileName",
                    missingProperty: "started",
                    depsCount: 3,
                    deps: "logFileFolder, started, providers"
                  } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data1.providers === void 0) {
                  let err10 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "logFileName",
                    missingProperty: "providers",
                    depsCount: 3,
                    deps: "logFileFolder, started, providers"
                  } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              }
              if (data1.started !== void 0) {
                if (data1.logFileFolder === void 0) {
                  let err11 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "started",
                    missingProperty: "logFileFolder",
                    depsCount: 3,
                    deps: "logFileFolder, logFileName, providers"
                  } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (data1.logFileName === void 0) {
                  let err12 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "started",
                    missingProperty: "logFileName",
                    depsCount: 3,
                    deps: "logFileFolder, logFileName, providers"
                  } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                if (data1.providers === void 0) {
                  let err13 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "started",
                    missingProperty: "providers",
                    depsCount: 3,
                    deps: "logFileFolder, logFileName, providers"
                  } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              }
              if (data1.providers !== void 0) {
                if (data1.logFileFolder === void 0) {
                  let err14 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "providers",
                    missingProperty: "logFileFolder",
                    depsCount: 3,
                    deps: "logFileFolder, logFileName, started"
                  } };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (data1.logFileName === void 0) {
                  let err15 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "providers",
                    missingProperty: "logFileName",
                    depsCount: 3,
                    deps: "logFileFolder, logFileName, started"
                  } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (data1.started === void 0) {
                  let err16 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/dependentRequired", keyword: "dependentRequired", params: {
                    property: "providers",
                    missingProperty: "started",
                    depsCount: 3,
                    deps: "logFileFolder, logFileName, started"
                  } };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              }
            } else {
              let err17 = { instancePath: instancePath + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/additionalProperties/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          }
        if (data0.__meta !== void 0 && (validate56(data0.__meta, { instancePath: instancePath + "/desired/__meta", parentData: data0, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data0.__errors !== void 0) {
          let err18 = { instancePath: instancePath + "/desired/__errors", schemaPath: "#/properties/desired/properties/__errors/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.reported !== void 0) {
      let data11 = data.reported;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key1 in data11)
          if (!(key1 === "__meta" || key1 === "__errors")) {
            let data12 = data11[key1];
            if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && typeof data12 != "string") {
              let err20 = { instancePath: instancePath + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reported/additionalProperties/type", keyword: "type", params: { type: schema19.properties.reported.additionalProperties.type } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
              if (data12.traceLogFileMode !== void 0) {
                let data13 = data12.traceLogFileMode;
                if (!(data13 === "sequential" || data13 === "circular")) {
                  let err21 = { instancePath: instancePath + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/traceLogFileMode", schemaPath: "#/properties/reported/additionalProperties/properties/traceLogFileMode/enum", keyword: "enum", params: { allowedValues: schema19.properties.reported.additionalProperties.properties.traceLogFileMode.enum } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              }
              if (data12.logFileSizeLimitMB !== void 0) {
                let data14 = data12.logFileSizeLimitMB;
                if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
                  let err22 = { instancePath: instancePath + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileSizeLimitMB", schemaPath: "#/properties/reported/additionalProperties/properties/logFileSizeLimitMB/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              }
              if (data12.logFileFolder !== void 0 && typeof data12.logFileFolder != "string") {
                let err23 = { instancePath: instancePath + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileFolder", schemaPath: "#/properties/reported/additionalProperties/properties/logFileFolder/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
              if (data12.logFileName !== void 0 && typeof data12.logFileName != "string") {
                let err24 = { instancePath: instancePath + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileName", schemaPath: "#/properties/reported/additionalProperties/properties/logFileName/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              if (data12.started !== void 0 && typeof data12.started != "boolean") {
                let err25 = { instancePath: instancePath + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/started", schemaPath: "#/properties/reported/additionalProperties/properties/started/type", keyword: "type", params: { type: "boolean" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
              data12.providers !== void 0 && (validate53(data12.providers, { instancePath: instancePath + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/providers", parentData: data12, parentDataProperty: "providers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data12.__meta !== void 0 && (validate60(data12.__meta, { instancePath: instancePath + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/__meta", parentData: data12, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data12.__errors !== void 0 && (validate62(data12.__errors, { instancePath: instancePath + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/__errors", parentData: data12, parentDataProperty: "__errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length));
            }
          }
        data11.__meta !== void 0 && (validate60(data11.__meta, { instancePath: instancePath + "/reported/__meta", parentData: data11, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data11.__errors !== void 0 && (validate62(data11.__errors, { instancePath: instancePath + "/reported/__errors", parentData: data11, parentDataProperty: "__errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length));
      } else {
        let err26 = { instancePath: instancePath + "/reported", schemaPath: "#/properties/reported/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { desired: !0, reported: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateGroupsEventTracingCollectors
};
