// Generated from schemas/ by "npm run generate"; do not edit.
// <stdin>
var validateGroupsWindowsUpdate = validate52;
var schema21 = { title: "Meta data desired", description: "The `__meta` of a group in the desired section, in both generations' spelling.", type: "object", properties: { deploymentId: { type: "string", description: "The operator's name for the deployment that the configuration came with." }, deployment: { type: "string", description: "An older spelling of `deploymentId`." }, dependencies: { description: "The ids of the groups that this one depends on, separated by semicolons. A truth value is a misnamed `reportingMode`.", type: ["string", "boolean"] }, reportingMode: { description: "How much of the group's state the device reports. `none`, `detailed` and truth values are other generations' spellings of `never` and `always`.", enum: ["never", "minimal", "always", "none", "detailed", !0, !1] }, serviceInterfaceVersion: { type: "string", description: "The version of the group's interface that the service speaks.", examples: ["1.0.0"] }, deploymentStatus: !1, state: !1, time: !1, deviceInterfaceVersion: !1 }, examples: [{ deploymentId: "spring", dependencies: "network;time", reportingMode: "always" }] };
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
        if (data0.activeHoursStart !== void 0) {
          let data1 = data0.activeHoursStart;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            let err0 = { instancePath: instancePath + "/desired/activeHoursStart", schemaPath: "#/properties/desired/properties/activeHoursStart/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
        if (data0.activeHoursEnd !== void 0) {
          let data2 = data0.activeHoursEnd;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            let err1 = { instancePath: instancePath + "/desired/activeHoursEnd", schemaPath: "#/properties/desired/properties/activeHoursEnd/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data0.allowAutoUpdate !== void 0) {
          let data3 = data0.allowAutoUpdate;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err2 = { instancePath: instancePath + "/desired/allowAutoUpdate", schemaPath: "#/properties/desired/properties/allowAutoUpdate/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data0.allowUpdateService !== void 0) {
          let data4 = data0.allowUpdateService;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            let err3 = { instancePath: instancePath + "/desired/allowUpdateService", schemaPath: "#/properties/desired/properties/allowUpdateService/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.branchReadinessLevel !== void 0) {
          let data5 = data0.branchReadinessLevel;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err4 = { instancePath: instancePath + "/desired/branchReadinessLevel", schemaPath: "#/properties/desired/properties/branchReadinessLevel/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.deferFeatureUpdatesPeriodInDays !== void 0) {
          let data6 = data0.deferFeatureUpdatesPeriodInDays;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err5 = { instancePath: instancePath + "/desired/deferFeatureUpdatesPeriodInDays", schemaPath: "#/properties/desired/properties/deferFeatureUpdatesPeriodInDays/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.deferQualityUpdatesPeriodInDays !== void 0) {
          let data7 = data0.deferQualityUpdatesPeriodInDays;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err6 = { instancePath: instancePath + "/desired/deferQualityUpdatesPeriodInDays", schemaPath: "#/properties/desired/properties/deferQualityUpdatesPeriodInDays/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.pauseFeatureUpdates !== void 0) {
          let data8 = data0.pauseFeatureUpdates;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err7 = { instancePath: instancePath + "/desired/pauseFeatureUpdates", schemaPath: "#/properties/desired/properties/pauseFeatureUpdates/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.pauseQualityUpdates !== void 0) {
          let data9 = data0.pauseQualityUpdates;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            let err8 = { instancePath: instancePath + "/desired/pauseQualityUpdates", schemaPath: "#/properties/desired/properties/pauseQualityUpdates/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.scheduledInstallDay !== void 0) {
          let data10 = data0.scheduledInstallDay;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err9 = { instancePath: instancePath + "/desired/scheduledInstallDay", schemaPath: "#/properties/desired/properties/scheduledInstallDay/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0.scheduledInstallTime !== void 0) {
          let data11 = data0.scheduledInstallTime;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            let err10 = { instancePath: instancePath + "/desired/scheduledInstallTime", schemaPath: "#/properties/desired/properties/scheduledInstallTime/type", keyword: "type", params: { type: "integer" } };
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
      let data14 = data.reported;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.activeHoursStart !== void 0) {
          let data15 = data14.activeHoursStart;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            let err13 = { instancePath: instancePath + "/reported/activeHoursStart", schemaPath: "#/properties/reported/properties/activeHoursStart/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data14.activeHoursEnd !== void 0) {
          let data16 = data14.activeHoursEnd;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            let err14 = { instancePath: instancePath + "/reported/activeHoursEnd", schemaPath: "#/properties/reported/properties/activeHoursEnd/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data14.allowAutoUpdate !== void 0) {
          let data17 = data14.allowAutoUpdate;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            let err15 = { instancePath: instancePath + "/reported/allowAutoUpdate", schemaPath: "#/properties/reported/properties/allowAutoUpdate/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data14.allowUpdateService !== void 0) {
          let data18 = data14.allowUpdateService;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            let err16 = { instancePath: instancePath + "/reported/allowUpdateService", schemaPath: "#/properties/reported/properties/allowUpdateService/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data14.branchReadinessLevel !== void 0) {
          let data19 = data14.branchReadinessLevel;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            let err17 = { instancePath: instancePath + "/reported/branchReadinessLevel", schemaPath: "#/properties/reported/properties/branchReadinessLevel/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data14.deferFeatureUpdatesPeriodInDays !== void 0) {
          let data20 = data14.deferFeatureUpdatesPeriodInDays;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            let err18 = { instancePath: instancePath + "/reported/deferFeatureUpdatesPeriodInDays", schemaPath: "#/properties/reported/properties/deferFeatureUpdatesPeriodInDays/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data14.deferQualityUpdatesPeriodInDays !== void 0) {
          let data21 = data14.deferQualityUpdatesPeriodInDays;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            let err19 = { instancePath: instancePath + "/reported/deferQualityUpdatesPeriodInDays", schemaPath: "#/properties/reported/properties/deferQualityUpdatesPeriodInDays/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data14.pauseFeatureUpdates !== void 0) {
          let data22 = data14.pauseFeatureUpdates;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            let err20 = { instancePath: instancePath + "/reported/pauseFeatureUpdates", schemaPath: "#/properties/reported/properties/pauseFeatureUpdates/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data14.pauseQualityUpdates !== void 0) {
          let data23 = data14.pauseQualityUpdates;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            let err21 = { instancePath: instancePath + "/reported/pauseQualityUpdates", schemaPath: "#/properties/reported/properties/pauseQualityUpdates/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data14.scheduledInstallDay !== void 0) {
          let data24 = data14.scheduledInstallDay;
          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
            let err22 = { instancePath: instancePath + "/reported/scheduledInstallDay", schemaPath: "#/properties/reported/properties/scheduledInstallDay/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data14.scheduledInstallTime !== void 0) {
          let data25 = data14.scheduledInstallTime;
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
            let err23 = { instancePath: instancePath + "/reported/scheduledInstallTime", schemaPath: "#/properties/reported/properties/scheduledInstallTime/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        data14.__meta !== void 0 && (validate56(data14.__meta, { instancePath: instancePath + "/reported/__meta", parentData: data14, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data14.__errors !== void 0 && (validate58(data14.__errors, { instancePath: instancePath + "/reported/__errors", parentData: data14, parentDataProperty: "__errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
      } else {
        let err24 = { instancePath: instancePath + "/reported", schemaPath: "#/properties/reported/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { desired: !0, reported: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateGroupsWindowsUpdate
};
