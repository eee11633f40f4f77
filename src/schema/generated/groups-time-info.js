// Generated from schemas/ by "npm run generate"; do not edit.
// <stdin>
var validateGroupsTimeInfo = validate52;
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
        if (data0.ntpServer !== void 0 && typeof data0.ntpServer != "string") {
          let err0 = { instancePath: instancePath + "/desired/ntpServer", schemaPath: "#/properties/desired/properties/ntpServer/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.dynamicDaylightTimeDisabled !== void 0 && typeof data0.dynamicDaylightTimeDisabled != "boolean") {
          let err1 = { instancePath: instancePath + "/desired/dynamicDaylightTimeDisabled", schemaPath: "#/properties/desired/properties/dynamicDaylightTimeDisabled/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.timeZoneKeyName !== void 0 && typeof data0.timeZoneKeyName != "string") {
          let err2 = { instancePath: instancePath + "/desired/timeZoneKeyName", schemaPath: "#/properties/desired/properties/timeZoneKeyName/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.timeZoneBias !== void 0) {
          let data4 = data0.timeZoneBias;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            let err3 = { instancePath: instancePath + "/desired/timeZoneBias", schemaPath: "#/properties/desired/properties/timeZoneBias/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.timeZoneDaylightBias !== void 0) {
          let data5 = data0.timeZoneDaylightBias;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err4 = { instancePath: instancePath + "/desired/timeZoneDaylightBias", schemaPath: "#/properties/desired/properties/timeZoneDaylightBias/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.timeZoneDaylightDate !== void 0 && typeof data0.timeZoneDaylightDate != "string") {
          let err5 = { instancePath: instancePath + "/desired/timeZoneDaylightDate", schemaPath: "#/properties/desired/properties/timeZoneDaylightDate/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.timeZoneDaylightName !== void 0 && typeof data0.timeZoneDaylightName != "string") {
          let err6 = { instancePath: instancePath + "/desired/timeZoneDaylightName", schemaPath: "#/properties/desired/properties/timeZoneDaylightName/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.timeZoneDaylightDayOfWeek !== void 0) {
          let data8 = data0.timeZoneDaylightDayOfWeek;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err7 = { instancePath: instancePath + "/desired/timeZoneDaylightDayOfWeek", schemaPath: "#/properties/desired/properties/timeZoneDaylightDayOfWeek/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.timeZoneStandardBias !== void 0) {
          let data9 = data0.timeZoneStandardBias;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            let err8 = { instancePath: instancePath + "/desired/timeZoneStandardBias", schemaPath: "#/properties/desired/properties/timeZoneStandardBias/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.timeZoneStandardDate !== void 0 && typeof data0.timeZoneStandardDate != "string") {
          let err9 = { instancePath: instancePath + "/desired/timeZoneStandardDate", schemaPath: "#/properties/desired/properties/timeZoneStandardDate/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.timeZoneStandardName !== void 0 && typeof data0.timeZoneStandardName != "string") {
          let err10 = { instancePath: instancePath + "/desired/timeZoneStandardName", schemaPath: "#/properties/desired/properties/timeZoneStandardName/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data0.timeZoneStandardDayOfWeek !== void 0) {
          let data12 = data0.timeZoneStandardDayOfWeek;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            let err11 = { instancePath: instancePath + "/desired/timeZoneStandardDayOfWeek", schemaPath: "#/properties/desired/properties/timeZoneStandardDayOfWeek/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.__meta !== void 0 && (validate54(data0.__meta, { instancePath: instancePath + "/desired/__meta", parentData: data0, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data0.__errors !== void 0) {
          let err12 = { instancePath: instancePath + "/desired/__errors", schemaPath: "#/properties/desired/properties/__errors/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data0.dynamicDaylightTimeDisabled !== void 0) {
          if (data0.timeZoneKeyName === void 0) {
            let err13 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "dynamicDaylightTimeDisabled",
              missingProperty: "timeZoneKeyName",
              depsCount: 10,
              deps: "timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (data0.timeZoneBias === void 0) {
            let err14 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "dynamicDaylightTimeDisabled",
              missingProperty: "timeZoneBias",
              depsCount: 10,
              deps: "timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (data0.timeZoneDaylightBias === void 0) {
            let err15 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "dynamicDaylightTimeDisabled",
              missingProperty: "timeZoneDaylightBias",
              depsCount: 10,
              deps: "timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data0.timeZoneDaylightDate === void 0) {
            let err16 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "dynamicDaylightTimeDisabled",
              missingProperty: "timeZoneDaylightDate",
              depsCount: 10,
              deps: "timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (data0.timeZoneDaylightName === void 0) {
            let err17 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "dynamicDaylightTimeDisabled",
              missingProperty: "timeZoneDaylightName",
              depsCount: 10,
              deps: "timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (data0.timeZoneDaylightDayOfWeek === void 0) {
            let err18 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "dynamicDaylightTimeDisabled",
              missingProperty: "timeZoneDaylightDayOfWeek",
              depsCount: 10,
              deps: "timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (data0.timeZoneStandardBias === void 0) {
            let err19 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "dynamicDaylightTimeDisabled",
              missingProperty: "timeZoneStandardBias",
              depsCount: 10,
              deps: "timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (data0.timeZoneStandardDate === void 0) {
            let err20 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "dynamicDaylightTimeDisabled",
              missingProperty: "timeZoneStandardDate",
              depsCount: 10,
              deps: "timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (data0.timeZoneStandardName === void 0) {
            let err21 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "dynamicDaylightTimeDisabled",
              missingProperty: "timeZoneStandardName",
              depsCount: 10,
              deps: "timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (data0.timeZoneStandardDayOfWeek === void 0) {
            let err22 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "dynamicDaylightTimeDisabled",
              missingProperty: "timeZoneStandardDayOfWeek",
              depsCount: 10,
              deps: "timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data0.timeZoneKeyName !== void 0) {
          if (data0.dynamicDaylightTimeDisabled === void 0) {
            let err23 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneKeyName",
              missingProperty: "dynamicDaylightTimeDisabled",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (data0.timeZoneBias === void 0) {
            let err24 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneKeyName",
              missingProperty: "timeZoneBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (data0.timeZoneDaylightBias === void 0) {
            let err25 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneKeyName",
              missingProperty: "timeZoneDaylightBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (data0.timeZoneDaylightDate === void 0) {
            let err26 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneKeyName",
              missingProperty: "timeZoneDaylightDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (data0.timeZoneDaylightName === void 0) {
            let err27 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneKeyName",
              missingProperty: "timeZoneDaylightName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (data0.timeZoneDaylightDayOfWeek === void 0) {
            let err28 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneKeyName",
              missingProperty: "timeZoneDaylightDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (data0.timeZoneStandardBias === void 0) {
            let err29 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneKeyName",
              missingProperty: "timeZoneStandardBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (data0.timeZoneStandardDate === void 0) {
            let err30 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneKeyName",
              missingProperty: "timeZoneStandardDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (data0.timeZoneStandardName === void 0) {
            let err31 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneKeyName",
              missingProperty: "timeZoneStandardName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          if (data0.timeZoneStandardDayOfWeek === void 0) {
            let err32 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneKeyName",
              missingProperty: "timeZoneStandardDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data0.timeZoneBias !== void 0) {
          if (data0.dynamicDaylightTimeDisabled === void 0) {
            let err33 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneBias",
              missingProperty: "dynamicDaylightTimeDisabled",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (data0.timeZoneKeyName === void 0) {
            let err34 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneBias",
              missingProperty: "timeZoneKeyName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          if (data0.timeZoneDaylightBias === void 0) {
            let err35 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneBias",
              missingProperty: "timeZoneDaylightBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          if (data0.timeZoneDaylightDate === void 0) {
            let err36 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneBias",
              missingProperty: "timeZoneDaylightDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (data0.timeZoneDaylightName === void 0) {
            let err37 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneBias",
              missingProperty: "timeZoneDaylightName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (data0.timeZoneDaylightDayOfWeek === void 0) {
            let err38 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneBias",
              missingProperty: "timeZoneDaylightDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (data0.timeZoneStandardBias === void 0) {
            let err39 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneBias",
              missingProperty: "timeZoneStandardBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          if (data0.timeZoneStandardDate === void 0) {
            let err40 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneBias",
              missingProperty: "timeZoneStandardDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          if (data0.timeZoneStandardName === void 0) {
            let err41 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneBias",
              missingProperty: "timeZoneStandardName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          if (data0.timeZoneStandardDayOfWeek === void 0) {
            let err42 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneBias",
              missingProperty: "timeZoneStandardDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data0.timeZoneDaylightBias !== void 0) {
          if (data0.dynamicDaylightTimeDisabled === void 0) {
            let err43 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightBias",
              missingProperty: "dynamicDaylightTimeDisabled",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
          if (data0.timeZoneKeyName === void 0) {
            let err44 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightBias",
              missingProperty: "timeZoneKeyName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (data0.timeZoneBias === void 0) {
            let err45 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightBias",
              missingProperty: "timeZoneBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (data0.timeZoneDaylightDate === void 0) {
            let err46 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightBias",
              missingProperty: "timeZoneDaylightDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          if (data0.timeZoneDaylightName === void 0) {
            let err47 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightBias",
              missingProperty: "timeZoneDaylightName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (data0.timeZoneDaylightDayOfWeek === void 0) {
            let err48 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightBias",
              missingProperty: "timeZoneDaylightDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
          if (data0.timeZoneStandardBias === void 0) {
            let err49 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightBias",
              missingProperty: "timeZoneStandardBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          if (data0.timeZoneStandardDate === void 0) {
            let err50 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightBias",
              missingProperty: "timeZoneStandardDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
          if (data0.timeZoneStandardName === void 0) {
            let err51 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightBias",
              missingProperty: "timeZoneStandardName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          if (data0.timeZoneStandardDayOfWeek === void 0) {
            let err52 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightBias",
              missingProperty: "timeZoneStandardDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data0.timeZoneDaylightDate !== void 0) {
          if (data0.dynamicDaylightTimeDisabled === void 0) {
            let err53 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDate",
              missingProperty: "dynamicDaylightTimeDisabled",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          if (data0.timeZoneKeyName === void 0) {
            let err54 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDate",
              missingProperty: "timeZoneKeyName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          if (data0.timeZoneBias === void 0) {
            let err55 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDate",
              missingProperty: "timeZoneBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
          if (data0.timeZoneDaylightBias === void 0) {
            let err56 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDate",
              missingProperty: "timeZoneDaylightBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
          if (data0.timeZoneDaylightName === void 0) {
            let err57 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDate",
              missingProperty: "timeZoneDaylightName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
          if (data0.timeZoneDaylightDayOfWeek === void 0) {
            let err58 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDate",
              missingProperty: "timeZoneDaylightDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          if (data0.timeZoneStandardBias === void 0) {
            let err59 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDate",
              missingProperty: "timeZoneStandardBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
          if (data0.timeZoneStandardDate === void 0) {
            let err60 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDate",
              missingProperty: "timeZoneStandardDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
          if (data0.timeZoneStandardName === void 0) {
            let err61 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDate",
              missingProperty: "timeZoneStandardName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
          if (data0.timeZoneStandardDayOfWeek === void 0) {
            let err62 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDate",
              missingProperty: "timeZoneStandardDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
        if (data0.timeZoneDaylightName !== void 0) {
          if (data0.dynamicDaylightTimeDisabled === void 0) {
            let err63 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightName",
              missingProperty: "dynamicDaylightTimeDisabled",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
          if (data0.timeZoneKeyName === void 0) {
            let err64 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightName",
              missingProperty: "timeZoneKeyName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
          if (data0.timeZoneBias === void 0) {
            let err65 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightName",
              missingProperty: "timeZoneBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
          if (data0.timeZoneDaylightBias === void 0) {
            let err66 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightName",
              missingProperty: "timeZoneDaylightBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
          if (data0.timeZoneDaylightDate === void 0) {
            let err67 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightName",
              missingProperty: "timeZoneDaylightDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
          if (data0.timeZoneDaylightDayOfWeek === void 0) {
            let err68 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightName",
              missingProperty: "timeZoneDaylightDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
          if (data0.timeZoneStandardBias === void 0) {
            let err69 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightName",
              missingProperty: "timeZoneStandardBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
          if (data0.timeZoneStandardDate === void 0) {
            let err70 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightName",
              missingProperty: "timeZoneStandardDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
          if (data0.timeZoneStandardName === void 0) {
            let err71 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightName",
              missingProperty: "timeZoneStandardName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
          if (data0.timeZoneStandardDayOfWeek === void 0) {
            let err72 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightName",
              missingProperty: "timeZoneStandardDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
        if (data0.timeZoneDaylightDayOfWeek !== void 0) {
          if (data0.dynamicDaylightTimeDisabled === void 0) {
            let err73 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDayOfWeek",
              missingProperty: "dynamicDaylightTimeDisabled",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
          if (data0.timeZoneKeyName === void 0) {
            let err74 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDayOfWeek",
              missingProperty: "timeZoneKeyName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
          if (data0.timeZoneBias === void 0) {
            let err75 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDayOfWeek",
              missingProperty: "timeZoneBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
          if (data0.timeZoneDaylightBias === void 0) {
            let err76 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDayOfWeek",
              missingProperty: "timeZoneDaylightBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
          if (data0.timeZoneDaylightDate === void 0) {
            let err77 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDayOfWeek",
              missingProperty: "timeZoneDaylightDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
          if (data0.timeZoneDaylightName === void 0) {
            let err78 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDayOfWeek",
              missingProperty: "timeZoneDaylightName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
          if (data0.timeZoneStandardBias === void 0) {
            let err79 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDayOfWeek",
              missingProperty: "timeZoneStandardBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
          if (data0.timeZoneStandardDate === void 0) {
            let err80 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDayOfWeek",
              missingProperty: "timeZoneStandardDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
          if (data0.timeZoneStandardName === void 0) {
            let err81 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDayOfWeek",
              missingProperty: "timeZoneStandardName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
          if (data0.timeZoneStandardDayOfWeek === void 0) {
            let err82 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneDaylightDayOfWeek",
              missingProperty: "timeZoneStandardDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data0.timeZoneStandardBias !== void 0) {
          if (data0.dynamicDaylightTimeDisabled === void 0) {
            let err83 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardBias",
              missingProperty: "dynamicDaylightTimeDisabled",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
          if (data0.timeZoneKeyName === void 0) {
            let err84 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardBias",
              missingProperty: "timeZoneKeyName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
          if (data0.timeZoneBias === void 0) {
            let err85 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardBias",
              missingProperty: "timeZoneBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
          if (data0.timeZoneDaylightBias === void 0) {
            let err86 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardBias",
              missingProperty: "timeZoneDaylightBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
          if (data0.timeZoneDaylightDate === void 0) {
            let err87 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardBias",
              missingProperty: "timeZoneDaylightDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
          if (data0.timeZoneDaylightName === void 0) {
            let err88 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardBias",
              missingProperty: "timeZoneDaylightName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
          if (data0.timeZoneDaylightDayOfWeek === void 0) {
            let err89 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardBias",
              missingProperty: "timeZoneDaylightDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
          if (data0.timeZoneStandardDate === void 0) {
            let err90 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardBias",
              missingProperty: "timeZoneStandardDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
          if (data0.timeZoneStandardName === void 0) {
            let err91 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardBias",
              missingProperty: "timeZoneStandardName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
          if (data0.timeZoneStandardDayOfWeek === void 0) {
            let err92 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardBias",
              missingProperty: "timeZoneStandardDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardDate, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
        }
        if (data0.timeZoneStandardDate !== void 0) {
          if (data0.dynamicDaylightTimeDisabled === void 0) {
            let err93 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDate",
              missingProperty: "dynamicDaylightTimeDisabled",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
          if (data0.timeZoneKeyName === void 0) {
            let err94 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDate",
              missingProperty: "timeZoneKeyName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
          if (data0.timeZoneBias === void 0) {
            let err95 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDate",
              missingProperty: "timeZoneBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
          if (data0.timeZoneDaylightBias === void 0) {
            let err96 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDate",
              missingProperty: "timeZoneDaylightBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
          if (data0.timeZoneDaylightDate === void 0) {
            let err97 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDate",
              missingProperty: "timeZoneDaylightDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
          if (data0.timeZoneDaylightName === void 0) {
            let err98 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDate",
              missingProperty: "timeZoneDaylightName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
          if (data0.timeZoneDaylightDayOfWeek === void 0) {
            let err99 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDate",
              missingProperty: "timeZoneDaylightDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
          if (data0.timeZoneStandardBias === void 0) {
            let err100 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDate",
              missingProperty: "timeZoneStandardBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
          if (data0.timeZoneStandardName === void 0) {
            let err101 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDate",
              missingProperty: "timeZoneStandardName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
          if (data0.timeZoneStandardDayOfWeek === void 0) {
            let err102 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDate",
              missingProperty: "timeZoneStandardDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardName, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        }
        if (data0.timeZoneStandardName !== void 0) {
          if (data0.dynamicDaylightTimeDisabled === void 0) {
            let err103 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardName",
              missingProperty: "dynamicDaylightTimeDisabled",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
          if (data0.timeZoneKeyName === void 0) {
            let err104 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardName",
              missingProperty: "timeZoneKeyName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
          if (data0.timeZoneBias === void 0) {
            let err105 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardName",
              missingProperty: "timeZoneBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
          if (data0.timeZoneDaylightBias === void 0) {
            let err106 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardName",
              missingProperty: "timeZoneDaylightBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
          if (data0.timeZoneDaylightDate === void 0) {
            let err107 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardName",
              missingProperty: "timeZoneDaylightDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
          if (data0.timeZoneDaylightName === void 0) {
            let err108 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardName",
              missingProperty: "timeZoneDaylightName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
          }
          if (data0.timeZoneDaylightDayOfWeek === void 0) {
            let err109 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardName",
              missingProperty: "timeZoneDaylightDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
          if (data0.timeZoneStandardBias === void 0) {
            let err110 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardName",
              missingProperty: "timeZoneStandardBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
          }
          if (data0.timeZoneStandardDate === void 0) {
            let err111 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardName",
              missingProperty: "timeZoneStandardDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
          if (data0.timeZoneStandardDayOfWeek === void 0) {
            let err112 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardName",
              missingProperty: "timeZoneStandardDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardDayOfWeek"
            } };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
        if (data0.timeZoneStandardDayOfWeek !== void 0) {
          if (data0.dynamicDaylightTimeDisabled === void 0) {
            let err113 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDayOfWeek",
              missingProperty: "dynamicDaylightTimeDisabled",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName"
            } };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
          if (data0.timeZoneKeyName === void 0) {
            let err114 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDayOfWeek",
              missingProperty: "timeZoneKeyName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName"
            } };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
          if (data0.timeZoneBias === void 0) {
            let err115 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDayOfWeek",
              missingProperty: "timeZoneBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName"
            } };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
          if (data0.timeZoneDaylightBias === void 0) {
            let err116 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDayOfWeek",
              missingProperty: "timeZoneDaylightBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName"
            } };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
          if (data0.timeZoneDaylightDate === void 0) {
            let err117 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDayOfWeek",
              missingProperty: "timeZoneDaylightDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName"
            } };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
          if (data0.timeZoneDaylightName === void 0) {
            let err118 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDayOfWeek",
              missingProperty: "timeZoneDaylightName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName"
            } };
            vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
          }
          if (data0.timeZoneDaylightDayOfWeek === void 0) {
            let err119 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDayOfWeek",
              missingProperty: "timeZoneDaylightDayOfWeek",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName"
            } };
            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
          }
          if (data0.timeZoneStandardBias === void 0) {
            let err120 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDayOfWeek",
              missingProperty: "timeZoneStandardBias",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName"
            } };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
          if (data0.timeZoneStandardDate === void 0) {
            let err121 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDayOfWeek",
              missingProperty: "timeZoneStandardDate",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName"
            } };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
          if (data0.timeZoneStandardName === void 0) {
            let err122 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/dependentRequired", keyword: "dependentRequired", params: {
              property: "timeZoneStandardDayOfWeek",
              missingProperty: "timeZoneStandardName",
              depsCount: 10,
              deps: "dynamicDaylightTimeDisabled, timeZoneKeyName, timeZoneBias, timeZoneDaylightBias, timeZoneDaylightDate, timeZoneDaylightName, timeZoneDaylightDayOfWeek, timeZoneStandardBias, timeZoneStandardDate, timeZoneStandardName"
            } };
            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
          }
        }
      } else {
        let err123 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
      }
    }
    if (data.reported !== void 0) {
      let data15 = data.reported;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.ntpServer !== void 0 && typeof data15.ntpServer != "string") {
          let err124 = { instancePath: instancePath + "/reported/ntpServer", schemaPath: "#/properties/reported/properties/ntpServer/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
        }
        if (data15.dynamicDaylightTimeDisabled !== void 0 && typeof data15.dynamicDaylightTimeDisabled != "boolean") {
          let err125 = { instancePath: instancePath + "/reported/dynamicDaylightTimeDisabled", schemaPath: "#/properties/reported/properties/dynamicDaylightTimeDisabled/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
        }
        if (data15.timeZoneKeyName !== void 0 && typeof data15.timeZoneKeyName != "string") {
          let err126 = { instancePath: instancePath + "/reported/timeZoneKeyName", schemaPath: "#/properties/reported/properties/timeZoneKeyName/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
        }
        if (data15.timeZoneBias !== void 0) {
          let data19 = data15.timeZoneBias;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            let err127 = { instancePath: instancePath + "/reported/timeZoneBias", schemaPath: "#/properties/reported/properties/timeZoneBias/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
          }
        }
        if (data15.timeZoneDaylightBias !== void 0) {
          let data20 = data15.timeZoneDaylightBias;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            let err128 = { instancePath: instancePath + "/reported/timeZoneDaylightBias", schemaPath: "#/properties/reported/properties/timeZoneDaylightBias/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
          }
        }
        if (data15.timeZoneDaylightDate !== void 0 && typeof data15.timeZoneDaylightDate != "string") {
          let err129 = { instancePath: instancePath + "/reported/timeZoneDaylightDate", schemaPath: "#/properties/reported/properties/timeZoneDaylightDate/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
        }
        if (data15.timeZoneDaylightName !== void 0 && typeof data15.timeZoneDaylightName != "string") {
          let err130 = { instancePath: instancePath + "/reported/timeZoneDaylightName", schemaPath: "#/properties/reported/properties/timeZoneDaylightName/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
        }
        if (data15.timeZoneDaylightDayOfWeek !== void 0) {
          let data23 = data15.timeZoneDaylightDayOfWeek;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            let err131 = { instancePath: instancePath + "/reported/timeZoneDaylightDayOfWeek", schemaPath: "#/properties/reported/properties/timeZoneDaylightDayOfWeek/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
          }
        }
        if (data15.timeZoneStandardBias !== void 0) {
          let data24 = data15.timeZoneStandardBias;
          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
            let err132 = { instancePath: instancePath + "/reported/timeZoneStandardBias", schemaPath: "#/properties/reported/properties/timeZoneStandardBias/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
          }
        }
        if (data15.timeZoneStandardDate !== void 0 && typeof data15.timeZoneStandardDate != "string") {
          let err133 = { instancePath: instancePath + "/reported/timeZoneStandardDate", schemaPath: "#/properties/reported/properties/timeZoneStandardDate/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
        }
        if (data15.timeZoneStandardName !== void 0 && typeof data15.timeZoneStandardName != "string") {
          let err134 = { instancePath: instancePath + "/reported/timeZoneStandardName", schemaPath: "#/properties/reported/properties/timeZoneStandardName/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
        }
        if (data15.timeZoneStandardDayOfWeek !== void 0) {
          let data27 = data15.timeZoneStandardDayOfWeek;
          if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
            let err135 = { instancePath: instancePath + "/reported/timeZoneStandardDayOfWeek", schemaPath: "#/properties/reported/properties/timeZoneStandardDayOfWeek/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
          }
        }
        data15.__meta !== void 0 && (validate56(data15.__meta, { instancePath: instancePath + "/reported/__meta", parentData: data15, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data15.__errors !== void 0 && (validate58(data15.__errors, { instancePath: instancePath + "/reported/__errors", parentData: data15, parentDataProperty: "__errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
      } else {
        let err136 = { instancePath: instancePath + "/reported", schemaPath: "#/properties/reported/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
      }
    }
  } else {
    let err137 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { desired: !0, reported: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateGroupsTimeInfo
};
