// Generated from schemas/ by "npm run generate"; do not edit.
// <stdin>
var validateGroupsUwpApps = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://twinstate.example/schemas/v0/groups/uwp-apps.schema.json", title: "UWP apps group", description: "Which applications are installed. Described in both sections; in a twin each stands at its own place. Members that are not listed are allowed.", type: "object", properties: { desired: { title: "UWP apps desired", description: "The group in the desired section.", type: "object", properties: { connectionString: { type: "string", description: "How to reach the storage account; a secret, never reported." }, apps: { title: "Desired UWP applications", description: "The applications, by id.", type: "object", additionalProperties: { title: "Desired UWP application", description: "One application.", type: "object", properties: { pkgFamilyName: { type: "string", description: "The package family name." }, version: { type: "string", description: "The version, `a.b.c.d`, or `not installed`." }, appxSource: { type: "string", description: "The file of the application in the storage account, `container\\file`." }, depsSources: { type: "string", description: "The files that the application depends on, separated by semicolons." }, startup: { description: "Whether the application starts with the device, and where.", enum: ["none", "foreground", "background"] }, launchAfterInstall: { type: "boolean", description: "Whether to start the application once it is installed." } }, required: ["pkgFamilyName", "version"] } }, __meta: { $ref: "../configuration-parts.schema.json#/$defs/metaDataDesired" }, __errors: !1 } }, reported: { title: "UWP apps reported", description: "The group in the reported section.", type: "object", properties: { connectionString: !1, apps: { title: "Reported UWP applications", description: "The applications, by id with `_` for `.`.", type: "object", additionalProperties: { title: "Reported UWP application", description: "One application.", type: "object", properties: { pkgFamilyName: { type: "string", description: "The package family name." }, version: { type: "string", description: "The installed version, or `not installed`." }, name: { type: "string", description: "The name that is shown." }, startup: { description: "Whether the application starts with the device, and where.", enum: ["none", "foreground", "background"] } }, required: ["pkgFamilyName", "version"] } }, __meta: { $ref: "../configuration-parts.schema.json#/$defs/metaDataReported" }, __errors: { $ref: "../configuration-parts.schema.json#/$defs/reportedErrors" } } } }, examples: [{ desired: { connectionString: "DefaultEndpointsProtocol=https;AccountName=example", apps: { Example_App_1a2b3c: { pkgFamilyName: "Example.App_1a2b3c", version: "1.0.0.0", appxSource: "apps\\app.appx", startup: "foreground" } }, __meta: { deploymentId: "spring", dependencies: "certificates", reportingMode: "always" } }, reported: { apps: { Example_App_1a2b3c: { pkgFamilyName: "Example.App_1a2b3c", version: "1.0.0.0", name: "App", startup: "foreground" } }, __meta: { deploymentId: "spring", dependencies: "certificates", reportingMode: "always", deploymentStatus: "succeeded", time: "2019-01-09T08:00:00Z" } } }] }, schema21 = { title: "Meta data desired", description: "The `__meta` of a group in the desired section, in both generations' spelling.", type: "object", properties: { deploymentId: { type: "string", description: "The operator's name for the deployment that the configuration came with." }, deployment: { type: "string", description: "An older spelling of `deploymentId`." }, dependencies: { description: "The ids of the groups that this one depends on, separated by semicolons. A truth value is a misnamed `reportingMode`.", type: ["string", "boolean"] }, reportingMode: { description: "How much of the group's state the device reports. `none`, `detailed` and truth values are other generations' spellings of `never` and `always`.", enum: ["never", "minimal", "always", "none", "detailed", !0, !1] }, serviceInterfaceVersion: { type: "string", description: "The version of the group's interface that the service speaks.", examples: ["1.0.0"] }, deploymentStatus: !1, state: !1, time: !1, deviceInterfaceVersion: !1 }, examples: [{ deploymentId: "spring", dependencies: "network;time", reportingMode: "always" }] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
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
        let err2 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: schema21.properties.dependencies.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.reportingMode !== void 0) {
      let data3 = data.reportingMode;
      if (!(data3 === "never" || data3 === "minimal" || data3 === "always" || data3 === "none" || data3 === "detailed" || data3 === !0 || data3 === !1)) {
        let err3 = { instancePath: instancePath + "/reportingMode", schemaPath: "#/properties/reportingMode/enum", keyword: "enum", params: { allowedValues: schema21.properties.reportingMode.enum } };
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
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { deploymentId: !0, deployment: !0, dependencies: !0, reportingMode: !0, serviceInterfaceVersion: !0, deploymentStatus: !0, state: !0, time: !0, deviceInterfaceVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema22 = { title: "Meta data reported", description: "The `__meta` of a group or an instance in the reported section, in both generations' spelling.", type: "object", properties: { deploymentId: { type: "string", description: "The operator's name for the deployment that the report answers." }, deployment: { type: "string", description: "An older spelling of `deploymentId`." }, dependencies: { description: "The ids of the groups that this one depends on, separated by semicolons. A truth value is a misnamed `reportingMode`.", type: ["string", "boolean"] }, reportingMode: { description: "How much of the group's state the device reports. `none`, `detailed` and truth values are other generations' spellings of `never` and `always`.", enum: ["never", "minimal", "always", "none", "detailed", !0, !1] }, deploymentStatus: { description: "What became of the configuration.", enum: ["notStarted", "pending", "succeeded", "failed"] }, state: { description: "An older spelling of `deploymentStatus`.", enum: ["notStarted", "pending", "succeeded", "failed"] }, time: { type: "string", description: "When the reported meta data was last updated: an ISO 8601 time, or an empty text." }, deviceInterfaceVersion: { type: "string", description: "The version of the group's interface that the device's handler speaks.", examples: ["1.0.0"] }, serviceInterfaceVersion: !1 }, examples: [{ deploymentId: "spring", deploymentStatus: "succeeded", time: "2016-10-10T17:00:00Z" }] };
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
    if (data.deploymentStatus !== void 0) {
      let data4 = data.deploymentStatus;
      if (!(data4 === "notStarted" || data4 === "pending" || data4 === "succeeded" || data4 === "failed")) {
        let err4 = { instancePath: instancePath + "/deploymentStatus", schemaPath: "#/properties/deploymentStatus/enum", keyword: "enum", params: { allowedValues: schema22.properties.deploymentStatus.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      if (!(data5 === "notStarted" || data5 === "pending" || data5 === "succeeded" || data5 === "failed")) {
        let err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema22.properties.state.enum } };
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
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { deploymentId: !0, deployment: !0, dependencies: !0, reportingMode: !0, deploymentStatus: !0, state: !0, time: !0, deviceInterfaceVersion: !0, serviceInterfaceVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { title: "Reported errors document", description: "The errors of a group or an instance, by the context that each is attributed to; null clears them.", type: ["object", "null"], additionalProperties: { $ref: "#/$defs/reportedError" }, examples: [{ install: { subsystem: "unknown", context: "install", code: -1, message: "disk full", parameters: {} } }] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
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
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { subsystem: !0, context: !0, code: !0, message: !0, parameters: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate59(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== void 0) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.connectionString !== void 0 && typeof data0.connectionString != "string") {
          let err0 = { instancePath: instancePath + "/desired/connectionString", schemaPath: "#/properties/desired/properties/connectionString/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.apps !== void 0) {
          let data2 = data0.apps;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2))
            for (let key0 in data2) {
              let data3 = data2[key0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.pkgFamilyName === void 0) {
                  let err1 = { instancePath: instancePath + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/properties/apps/additionalProperties/required", keyword: "required", params: { missingProperty: "pkgFamilyName" } };
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                }
                if (data3.version === void 0) {
                  let err2 = { instancePath: instancePath + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/properties/apps/additionalProperties/required", keyword: "required", params: { missingProperty: "version" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                if (data3.pkgFamilyName !== void 0 && typeof data3.pkgFamilyName != "string") {
                  let err3 = { instancePath: instancePath + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/pkgFamilyName", schemaPath: "#/properties/desired/properties/apps/additionalProperties/properties/pkgFamilyName/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                if (data3.version !== void 0 && typeof data3.version != "string") {
                  let err4 = { instancePath: instancePath + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/desired/properties/apps/additionalProperties/properties/version/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
                if (data3.appxSource !== void 0 && typeof data3.appxSource != "string") {
                  let err5 = { instancePath: instancePath + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/appxSource", schemaPath: "#/properties/desired/properties/apps/additionalProperties/properties/appxSource/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                if (data3.depsSources !== void 0 && typeof data3.depsSources != "string") {
                  let err6 = { instancePath: instancePath + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/depsSources", schemaPath: "#/properties/desired/properties/apps/additionalProperties/properties/depsSources/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                if (data3.startup !== void 0) {
                  let data8 = data3.startup;
                  if (!(data8 === "none" || data8 === "foreground" || data8 === "background")) {
                    let err7 = { instancePath: instancePath + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/startup", schemaPath: "#/properties/desired/properties/apps/additionalProperties/properties/startup/enum", keyword: "enum", params: { allowedValues: schema19.properties.desired.properties.apps.additionalProperties.properties.startup.enum } };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                }
                if (data3.launchAfterInstall !== void 0 && typeof data3.launchAfterInstall != "boolean") {
                  let err8 = { instancePath: instancePath + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/launchAfterInstall", schemaPath: "#/properties/desired/properties/apps/additionalProperties/properties/launchAfterInstall/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                let err9 = { instancePath: instancePath + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/desired/properties/apps/additionalProperties/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          else {
            let err10 = { instancePath: instancePath + "/desired/apps", schemaPath: "#/properties/desired/properties/apps/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.__meta !== void 0 && (validate54(data0.__meta, { instancePath: instancePath + "/desired/__meta", parentData: data0, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data0.__errors !== void 0) {
          let err11 = { instancePath: instancePath + "/desired/__errors", schemaPath: "#/properties/desired/properties/__errors/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.reported !== void 0) {
      let data12 = data.reported;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.connectionString !== void 0) {
          let err13 = { instancePath: instancePath + "/reported/connectionString", schemaPath: "#/properties/reported/properties/connectionString/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data12.apps !== void 0) {
          let data14 = data12.apps;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14))
            for (let key1 in data14) {
              let data15 = data14[key1];
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.pkgFamilyName === void 0) {
                  let err14 = { instancePath: instancePath + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reported/properties/apps/additionalProperties/required", keyword: "required", params: { missingProperty: "pkgFamilyName" } };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (data15.version === void 0) {
                  let err15 = { instancePath: instancePath + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reported/properties/apps/additionalProperties/required", keyword: "required", params: { missingProperty: "version" } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (data15.pkgFamilyName !== void 0 && typeof data15.pkgFamilyName != "string") {
                  let err16 = { instancePath: instancePath + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/pkgFamilyName", schemaPath: "#/properties/reported/properties/apps/additionalProperties/properties/pkgFamilyName/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                if (data15.version !== void 0 && typeof data15.version != "string") {
                  let err17 = { instancePath: instancePath + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/reported/properties/apps/additionalProperties/properties/version/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (data15.name !== void 0 && typeof data15.name != "string") {
                  let err18 = { instancePath: instancePath + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/reported/properties/apps/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data15.startup !== void 0) {
                  let data19 = data15.startup;
                  if (!(data19 === "none" || data19 === "foreground" || data19 === "background")) {
                    let err19 = { instancePath: instancePath + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/startup", schemaPath: "#/properties/reported/properties/apps/additionalProperties/properties/startup/enum", keyword: "enum", params: { allowedValues: schema19.properties.reported.properties.apps.additionalProperties.properties.startup.enum } };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                }
              } else {
                let err20 = { instancePath: instancePath + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reported/properties/apps/additionalProperties/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          else {
            let err21 = { instancePath: instancePath + "/reported/apps", schemaPath: "#/properties/reported/properties/apps/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        data12.__meta !== void 0 && (validate56(data12.__meta, { instancePath: instancePath + "/reported/__meta", parentData: data12, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data12.__errors !== void 0 && (validate58(data12.__errors, { instancePath: instancePath + "/reported/__errors", parentData: data12, parentDataProperty: "__errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
      } else {
        let err22 = { instancePath: instancePath + "/reported", schemaPath: "#/properties/reported/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { desired: !0, reported: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateGroupsUwpApps
};
