// Generated from schemas/ by "npm run generate"; do not edit.
// <stdin>
var validateEdgeHubDesired = validate52;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.route === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "route" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.route !== void 0 && typeof data.route != "string") {
      let err1 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.priority !== void 0) {
      let data1 = data.priority;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.timeToLiveSecs !== void 0) {
      let data2 = data.timeToLiveSecs;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/timeToLiveSecs", schemaPath: "#/properties/timeToLiveSecs/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 4294967295 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/timeToLiveSecs", schemaPath: "#/properties/timeToLiveSecs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/timeToLiveSecs", schemaPath: "#/properties/timeToLiveSecs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { route: !0, priority: !0, timeToLiveSecs: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timeToLiveSecs !== void 0) {
      let data0 = data.timeToLiveSecs;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/timeToLiveSecs", schemaPath: "#/properties/timeToLiveSecs/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 > 2147483647 || isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/timeToLiveSecs", schemaPath: "#/properties/timeToLiveSecs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.storeLimits !== void 0) {
      let data1 = data.storeLimits;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.maxBytes !== void 0) {
          let data2 = data1.maxBytes;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            let err2 = { instancePath: instancePath + "/storeLimits/maxBytes", schemaPath: "#/properties/storeLimits/properties/maxBytes/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/storeLimits", schemaPath: "#/properties/storeLimits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { timeToLiveSecs: !0, storeLimits: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion !== void 0 && typeof data.schemaVersion != "string") {
      let err0 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.routes !== void 0) {
      let data1 = data.routes;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key0 in data1) {
          let data2 = data1[key0], _errs7 = errors, valid2 = !1, _errs8 = errors;
          if (typeof data2 != "string") {
            let err1 = { instancePath: instancePath + "/routes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/routes/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          var _valid0 = _errs8 === errors;
          valid2 = valid2 || _valid0;
          let _errs10 = errors;
          validate53(data2, { instancePath: instancePath + "/routes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid0 = _errs10 === errors;
          if (valid2 = valid2 || _valid0, _valid0) {
            var props0 = {};
            props0.route = !0, props0.priority = !0, props0.timeToLiveSecs = !0;
          }
          if (valid2)
            errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
          else {
            let err2 = { instancePath: instancePath + "/routes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/routes/additionalProperties/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      else {
        let err3 = { instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.storeAndForwardConfiguration !== void 0 && (validate55(data.storeAndForwardConfiguration, { instancePath: instancePath + "/storeAndForwardConfiguration", parentData: data, parentDataProperty: "storeAndForwardConfiguration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.mqttBroker !== void 0) {
      let data4 = data.mqttBroker;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err4 = { instancePath: instancePath + "/mqttBroker", schemaPath: "#/properties/mqttBroker/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.integrity !== void 0) {
      let data5 = data.integrity;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err5 = { instancePath: instancePath + "/integrity", schemaPath: "#/properties/integrity/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.$version !== void 0) {
      let data6 = data.$version;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err6 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err7 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.$metadata !== void 0) {
      let data7 = data.$metadata;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        let err8 = { instancePath: instancePath + "/$metadata", schemaPath: "#/properties/%24metadata/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.schemaVersion !== void 0 && data.storeAndForwardConfiguration === void 0) {
      let err9 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "schemaVersion",
        missingProperty: "storeAndForwardConfiguration",
        depsCount: 1,
        deps: "storeAndForwardConfiguration"
      } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.routes !== void 0) {
      if (data.schemaVersion === void 0) {
        let err10 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "routes",
          missingProperty: "schemaVersion",
          depsCount: 2,
          deps: "schemaVersion, storeAndForwardConfiguration"
        } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.storeAndForwardConfiguration === void 0) {
        let err11 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "routes",
          missingProperty: "storeAndForwardConfiguration",
          depsCount: 2,
          deps: "schemaVersion, storeAndForwardConfiguration"
        } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.storeAndForwardConfiguration !== void 0 && data.schemaVersion === void 0) {
      let err12 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "storeAndForwardConfiguration",
        missingProperty: "schemaVersion",
        depsCount: 1,
        deps: "schemaVersion"
      } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { schemaVersion: !0, routes: !0, storeAndForwardConfiguration: !0, mqttBroker: !0, integrity: !0, $version: !0, $metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateEdgeHubDesired
};
