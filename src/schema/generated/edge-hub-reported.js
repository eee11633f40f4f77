// Generated from schemas/ by "npm run generate"; do not edit.
// <stdin>
var validateEdgeHubReported = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion !== void 0 && typeof data.schemaVersion != "string") {
      let err0 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.version !== void 0 && typeof data1.version != "string") {
          let err1 = { instancePath: instancePath + "/version/version", schemaPath: "#/properties/version/properties/version/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data1.build !== void 0 && typeof data1.build != "string") {
          let err2 = { instancePath: instancePath + "/version/build", schemaPath: "#/properties/version/properties/build/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1.commit !== void 0 && typeof data1.commit != "string") {
          let err3 = { instancePath: instancePath + "/version/commit", schemaPath: "#/properties/version/properties/commit/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.lastDesiredVersion !== void 0) {
      let data5 = data.lastDesiredVersion;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err5 = { instancePath: instancePath + "/lastDesiredVersion", schemaPath: "#/properties/lastDesiredVersion/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err6 = { instancePath: instancePath + "/lastDesiredVersion", schemaPath: "#/properties/lastDesiredVersion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.lastDesiredStatus !== void 0) {
      let data6 = data.lastDesiredStatus;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.code !== void 0) {
          let data7 = data6.code;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err7 = { instancePath: instancePath + "/lastDesiredStatus/code", schemaPath: "#/properties/lastDesiredStatus/properties/code/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data6.description !== void 0 && typeof data6.description != "string") {
          let err8 = { instancePath: instancePath + "/lastDesiredStatus/description", schemaPath: "#/properties/lastDesiredStatus/properties/description/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/lastDesiredStatus", schemaPath: "#/properties/lastDesiredStatus/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.clients !== void 0) {
      let data9 = data.clients;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9))
        for (let key0 in data9) {
          let data10 = data9[key0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.status !== void 0 && typeof data10.status != "string") {
              let err10 = { instancePath: instancePath + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/properties/clients/additionalProperties/properties/status/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data10.lastConnectedTimeUtc !== void 0 && typeof data10.lastConnectedTimeUtc != "string") {
              let err11 = { instancePath: instancePath + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/lastConnectedTimeUtc", schemaPath: "#/properties/clients/additionalProperties/properties/lastConnectedTimeUtc/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data10.lastDisconnectedTimeUtc !== void 0 && typeof data10.lastDisconnectedTimeUtc != "string") {
              let err12 = { instancePath: instancePath + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/lastDisconnectedTimeUtc", schemaPath: "#/properties/clients/additionalProperties/properties/lastDisconnectedTimeUtc/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      else {
        let err14 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.$version !== void 0) {
      let data14 = data.$version;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        let err15 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
        let err16 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.$metadata !== void 0) {
      let data15 = data.$metadata;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        let err17 = { instancePath: instancePath + "/$metadata", schemaPath: "#/properties/%24metadata/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { schemaVersion: !0, version: !0, lastDesiredVersion: !0, lastDesiredStatus: !0, clients: !0, $version: !0, $metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateEdgeHubReported
};
