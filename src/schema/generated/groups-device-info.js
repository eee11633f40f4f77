// Generated from schemas/ by "npm run generate"; do not edit.
// <stdin>
var validateGroupsDeviceInfo = validate52;
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
        if (data0.batteryStatus !== void 0) {
          let err0 = { instancePath: instancePath + "/desired/batteryStatus", schemaPath: "#/properties/desired/properties/batteryStatus/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.batteryRemaining !== void 0) {
          let err1 = { instancePath: instancePath + "/desired/batteryRemaining", schemaPath: "#/properties/desired/properties/batteryRemaining/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.batteryRuntime !== void 0) {
          let err2 = { instancePath: instancePath + "/desired/batteryRuntime", schemaPath: "#/properties/desired/properties/batteryRuntime/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.displayResolution !== void 0) {
          let err3 = { instancePath: instancePath + "/desired/displayResolution", schemaPath: "#/properties/desired/properties/displayResolution/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.dmVer !== void 0) {
          let err4 = { instancePath: instancePath + "/desired/dmVer", schemaPath: "#/properties/desired/properties/dmVer/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.fwVer !== void 0) {
          let err5 = { instancePath: instancePath + "/desired/fwVer", schemaPath: "#/properties/desired/properties/fwVer/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.hwVer !== void 0) {
          let err6 = { instancePath: instancePath + "/desired/hwVer", schemaPath: "#/properties/desired/properties/hwVer/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.id !== void 0) {
          let err7 = { instancePath: instancePath + "/desired/id", schemaPath: "#/properties/desired/properties/id/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.language !== void 0) {
          let err8 = { instancePath: instancePath + "/desired/language", schemaPath: "#/properties/desired/properties/language/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.manufacturer !== void 0) {
          let err9 = { instancePath: instancePath + "/desired/manufacturer", schemaPath: "#/properties/desired/properties/manufacturer/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.model !== void 0) {
          let err10 = { instancePath: instancePath + "/desired/model", schemaPath: "#/properties/desired/properties/model/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data0.name !== void 0) {
          let err11 = { instancePath: instancePath + "/desired/name", schemaPath: "#/properties/desired/properties/name/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data0.oem !== void 0) {
          let err12 = { instancePath: instancePath + "/desired/oem", schemaPath: "#/properties/desired/properties/oem/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data0.osEdition !== void 0) {
          let err13 = { instancePath: instancePath + "/desired/osEdition", schemaPath: "#/properties/desired/properties/osEdition/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data0.osPlatform !== void 0) {
          let err14 = { instancePath: instancePath + "/desired/osPlatform", schemaPath: "#/properties/desired/properties/osPlatform/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data0.processorArchitecture !== void 0) {
          let err15 = { instancePath: instancePath + "/desired/processorArchitecture", schemaPath: "#/properties/desired/properties/processorArchitecture/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data0.processorType !== void 0) {
          let err16 = { instancePath: instancePath + "/desired/processorType", schemaPath: "#/properties/desired/properties/processorType/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data0.radioSwVer !== void 0) {
          let err17 = { instancePath: instancePath + "/desired/radioSwVer", schemaPath: "#/properties/desired/properties/radioSwVer/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data0.secureBootState !== void 0) {
          let err18 = { instancePath: instancePath + "/desired/secureBootState", schemaPath: "#/properties/desired/properties/secureBootState/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data0.swVer !== void 0) {
          let err19 = { instancePath: instancePath + "/desired/swVer", schemaPath: "#/properties/desired/properties/swVer/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data0.totalMemory !== void 0) {
          let err20 = { instancePath: instancePath + "/desired/totalMemory", schemaPath: "#/properties/desired/properties/totalMemory/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data0.type !== void 0) {
          let err21 = { instancePath: instancePath + "/desired/type", schemaPath: "#/properties/desired/properties/type/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data0.__meta !== void 0 && (validate54(data0.__meta, { instancePath: instancePath + "/desired/__meta", parentData: data0, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data0.__errors !== void 0) {
          let err22 = { instancePath: instancePath + "/desired/__errors", schemaPath: "#/properties/desired/properties/__errors/false schema", keyword: "false schema", params: {} };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/desired", schemaPath: "#/properties/desired/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.reported !== void 0) {
      let data25 = data.reported;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.batteryStatus !== void 0) {
          let data26 = data25.batteryStatus;
          if (!(typeof data26 == "number" && isFinite(data26))) {
            let err24 = { instancePath: instancePath + "/reported/batteryStatus", schemaPath: "#/properties/reported/properties/batteryStatus/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data25.batteryRemaining !== void 0) {
          let data27 = data25.batteryRemaining;
          if (!(typeof data27 == "number" && isFinite(data27))) {
            let err25 = { instancePath: instancePath + "/reported/batteryRemaining", schemaPath: "#/properties/reported/properties/batteryRemaining/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data25.batteryRuntime !== void 0) {
          let data28 = data25.batteryRuntime;
          if (!(typeof data28 == "number" && isFinite(data28))) {
            let err26 = { instancePath: instancePath + "/reported/batteryRuntime", schemaPath: "#/properties/reported/properties/batteryRuntime/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data25.displayResolution !== void 0 && typeof data25.displayResolution != "string") {
          let err27 = { instancePath: instancePath + "/reported/displayResolution", schemaPath: "#/properties/reported/properties/displayResolution/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data25.dmVer !== void 0 && typeof data25.dmVer != "string") {
          let err28 = { instancePath: instancePath + "/reported/dmVer", schemaPath: "#/properties/reported/properties/dmVer/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data25.fwVer !== void 0 && typeof data25.fwVer != "string") {
          let err29 = { instancePath: instancePath + "/reported/fwVer", schemaPath: "#/properties/reported/properties/fwVer/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data25.hwVer !== void 0 && typeof data25.hwVer != "string") {
          let err30 = { instancePath: instancePath + "/reported/hwVer", schemaPath: "#/properties/reported/properties/hwVer/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data25.id !== void 0 && typeof data25.id != "string") {
          let err31 = { instancePath: instancePath + "/reported/id", schemaPath: "#/properties/reported/properties/id/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data25.language !== void 0 && typeof data25.language != "string") {
          let err32 = { instancePath: instancePath + "/reported/language", schemaPath: "#/properties/reported/properties/language/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data25.manufacturer !== void 0 && typeof data25.manufacturer != "string") {
          let err33 = { instancePath: instancePath + "/reported/manufacturer", schemaPath: "#/properties/reported/properties/manufacturer/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data25.model !== void 0 && typeof data25.model != "string") {
          let err34 = { instancePath: instancePath + "/reported/model", schemaPath: "#/properties/reported/properties/model/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data25.name !== void 0 && typeof data25.name != "string") {
          let err35 = { instancePath: instancePath + "/reported/name", schemaPath: "#/properties/reported/properties/name/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data25.oem !== void 0 && typeof data25.oem != "string") {
          let err36 = { instancePath: instancePath + "/reported/oem", schemaPath: "#/properties/reported/properties/oem/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data25.osEdition !== void 0 && typeof data25.osEdition != "string") {
          let err37 = { instancePath: instancePath + "/reported/osEdition", schemaPath: "#/properties/reported/properties/osEdition/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data25.osPlatform !== void 0 && typeof data25.osPlatform != "string") {
          let err38 = { instancePath: instancePath + "/reported/osPlatform", schemaPath: "#/properties/reported/properties/osPlatform/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data25.processorArchitecture !== void 0 && typeof data25.processorArchitecture != "string") {
          let err39 = { instancePath: instancePath + "/reported/processorArchitecture", schemaPath: "#/properties/reported/properties/processorArchitecture/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data25.processorType !== void 0 && typeof data25.processorType != "string") {
          let err40 = { instancePath: instancePath + "/reported/processorType", schemaPath: "#/properties/reported/properties/processorType/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data25.radioSwVer !== void 0 && typeof data25.radioSwVer != "string") {
          let err41 = { instancePath: instancePath + "/reported/radioSwVer", schemaPath: "#/properties/reported/properties/radioSwVer/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data25.secureBootState !== void 0) {
          let data44 = data25.secureBootState;
          if (!(typeof data44 == "number" && isFinite(data44))) {
            let err42 = { instancePath: instancePath + "/reported/secureBootState", schemaPath: "#/properties/reported/properties/secureBootState/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data25.swVer !== void 0 && typeof data25.swVer != "string") {
          let err43 = { instancePath: instancePath + "/reported/swVer", schemaPath: "#/properties/reported/properties/swVer/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data25.totalMemory !== void 0) {
          let data46 = data25.totalMemory;
          if (!(typeof data46 == "number" && isFinite(data46))) {
            let err44 = { instancePath: instancePath + "/reported/totalMemory", schemaPath: "#/properties/reported/properties/totalMemory/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
        if (data25.type !== void 0 && typeof data25.type != "string") {
          let err45 = { instancePath: instancePath + "/reported/type", schemaPath: "#/properties/reported/properties/type/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        data25.__meta !== void 0 && (validate56(data25.__meta, { instancePath: instancePath + "/reported/__meta", parentData: data25, parentDataProperty: "__meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data25.__errors !== void 0 && (validate58(data25.__errors, { instancePath: instancePath + "/reported/__errors", parentData: data25, parentDataProperty: "__errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
      } else {
        let err46 = { instancePath: instancePath + "/reported", schemaPath: "#/properties/reported/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
  } else {
    let err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { desired: !0, reported: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateGroupsDeviceInfo
};
