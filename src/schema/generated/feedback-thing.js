// Generated from schemas/ by "npm run generate"; do not edit.
// <stdin>
var validateFeedbackThing = validate52;
var schema20 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://twinstate.example/schemas/v0/feedback.schema.json", title: "Feedback document", description: "Desired State Feedback: how far a device is with applying a desired state. Members without a value are left out.", type: "object", properties: { status: { type: "string", enum: ["IDENTIFYING", "IDENTIFIED", "IDENTIFICATION_FAILED", "RUNNING", "COMPLETED", "INCOMPLETE", "INCOMPLETE_INCONSISTENT", "SUPERSEDED", "DOWNLOADING", "DOWNLOAD_SUCCESS", "DOWNLOAD_FAILURE", "ROLLBACK", "ROLLBACK_SUCCESS", "ROLLBACK_FAILURE", "UPDATING", "UPDATE_SUCCESS", "UPDATE_FAILURE", "ACTIVATING", "ACTIVATION_SUCCESS", "ACTIVATION_FAILURE", "CLEANUP", "CLEANUP_SUCCESS", "CLEANUP_FAILURE"], description: "The status of the device; agents also report the phases of a domain or a baseline here." }, baseline: { type: "string", description: "The title of the baseline that the feedback is about; absent for the whole domain." }, message: { type: "string", description: "Free text for a person." }, actions: { type: "array", description: "The actions; absent is the same as empty.", items: { $ref: "feedback-action.schema.json" } } }, required: ["status"], examples: [{ status: "RUNNING", message: "Applying desired state across 3 agents. Estimated time: about 5 minutes.", actions: [{ component: { id: "containers:xyz", version: "1" }, status: "UPDATE_SUCCESS", message: "Container is healthy. Startup time: 7 seconds" }, { component: { id: "custom-domain:app-1", version: "4.3" }, status: "DOWNLOADING", progress: 79, message: "Downloading 53.8 MiB" }, { component: { id: "custom-domain:app-2", version: "342.444.195" }, status: "UPDATING", progress: 79, message: "Writing firmware" }] }] }, schema21 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://twinstate.example/schemas/v0/feedback-action.schema.json", title: "Feedback action document", description: "One action of Desired State Feedback: what the device does about one component.", type: "object", properties: { component: { $ref: "feedback-component.schema.json" }, status: { type: "string", enum: ["IDENTIFIED", "DOWNLOADING", "DOWNLOAD_SUCCESS", "DOWNLOAD_FAILURE", "UPDATING", "UPDATE_SUCCESS", "UPDATE_FAILURE", "ACTIVATING", "ACTIVATION_SUCCESS", "ACTIVATION_FAILURE", "REMOVING", "REMOVAL_SUCCESS", "REMOVAL_FAILURE"], description: "How far the action is." }, progress: { type: "integer", minimum: 0, maximum: 100, description: "How much of the current phase is done, in whole percent; absent is 0." }, message: { type: "string", description: "Free text, such as an error or a status code of the agent's own." } }, required: ["component", "status"], examples: [{ component: { id: "custom-domain:app-1", version: "4.3" }, status: "DOWNLOADING", progress: 79, message: "Downloading 53.8 MiB" }] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version !== void 0 && typeof data.version != "string") {
      let err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.config !== void 0) {
      let data2 = data.config, _errs6 = errors, valid1 = !1, _errs7 = errors;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.key === void 0) {
              let err2 = { instancePath: instancePath + "/config/" + i0, schemaPath: "#/properties/config/anyOf/0/items/required", keyword: "required", params: { missingProperty: "key" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data3.value === void 0) {
              let err3 = { instancePath: instancePath + "/config/" + i0, schemaPath: "#/properties/config/anyOf/0/items/required", keyword: "required", params: { missingProperty: "value" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data3.key !== void 0 && typeof data3.key != "string") {
              let err4 = { instancePath: instancePath + "/config/" + i0 + "/key", schemaPath: "#/properties/config/anyOf/0/items/properties/key/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.value !== void 0 && typeof data3.value != "string") {
              let err5 = { instancePath: instancePath + "/config/" + i0 + "/value", schemaPath: "#/properties/config/anyOf/0/items/properties/value/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/config/" + i0, schemaPath: "#/properties/config/anyOf/0/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/anyOf/0/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs15 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key0 in data2)
          if (typeof data2[key0] != "string") {
            let err8 = { instancePath: instancePath + "/config/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/config/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/anyOf/1/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs15 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { id: !0, version: !0, config: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.component === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "component" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.component !== void 0 && (validate55(data.component, { instancePath: instancePath + "/component", parentData: data, parentDataProperty: "component", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "IDENTIFIED" || data1 === "DOWNLOADING" || data1 === "DOWNLOAD_SUCCESS" || data1 === "DOWNLOAD_FAILURE" || data1 === "UPDATING" || data1 === "UPDATE_SUCCESS" || data1 === "UPDATE_FAILURE" || data1 === "ACTIVATING" || data1 === "ACTIVATION_SUCCESS" || data1 === "ACTIVATION_FAILURE" || data1 === "REMOVING" || data1 === "REMOVAL_SUCCESS" || data1 === "REMOVAL_FAILURE")) {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema21.properties.status.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.progress !== void 0) {
      let data2 = data.progress;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { component: !0, status: !0, progress: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "IDENTIFYING" || data0 === "IDENTIFIED" || data0 === "IDENTIFICATION_FAILED" || data0 === "RUNNING" || data0 === "COMPLETED" || data0 === "INCOMPLETE" || data0 === "INCOMPLETE_INCONSISTENT" || data0 === "SUPERSEDED" || data0 === "DOWNLOADING" || data0 === "DOWNLOAD_SUCCESS" || data0 === "DOWNLOAD_FAILURE" || data0 === "ROLLBACK" || data0 === "ROLLBACK_SUCCESS" || data0 === "ROLLBACK_FAILURE" || data0 === "UPDATING" || data0 === "UPDATE_SUCCESS" || data0 === "UPDATE_FAILURE" || data0 === "ACTIVATING" || data0 === "ACTIVATION_SUCCESS" || data0 === "ACTIVATION_FAILURE" || data0 === "CLEANUP" || data0 === "CLEANUP_SUCCESS" || data0 === "CLEANUP_FAILURE")) {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema20.properties.status.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.baseline !== void 0 && typeof data.baseline != "string") {
      let err3 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.actions !== void 0) {
      let data3 = data.actions;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate54(data3[i0], { instancePath: instancePath + "/actions/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { status: !0, baseline: !0, message: !0, actions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.activityId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activityId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.desiredStateFeedback === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "desiredStateFeedback" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.activityId !== void 0 && typeof data.activityId != "string") {
      let err3 = { instancePath: instancePath + "/activityId", schemaPath: "#/properties/activityId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.desiredStateFeedback !== void 0 && (validate53(data.desiredStateFeedback, { instancePath: instancePath + "/desiredStateFeedback", parentData: data, parentDataProperty: "desiredStateFeedback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.deviceId !== void 0 && typeof data.deviceId != "string") {
      let err6 = { instancePath: instancePath + "/deviceId", schemaPath: "#/properties/deviceId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.domain !== void 0 && typeof data.domain != "string") {
      let err7 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { activityId: !0, timestamp: !0, desiredStateFeedback: !0, deviceId: !0, domain: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateFeedbackThing
};
