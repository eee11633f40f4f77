// Generated from schemas/ by "npm run generate"; do not edit.
// <stdin>
var validateFeedbackComponent = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
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
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { id: !0, version: !0, config: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateFeedbackComponent
};
