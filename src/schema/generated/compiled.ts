// Generated from schemas/ by "npm run generate"; do not edit.
import { countCharacters, note } from "../rules.js";
import type { SchemaBreach, SchemaRules } from "../rules.js";

function check_2a0470b9(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ac === undefined) {
      note(found, path, "required", { missingProperty: "ac" }, data);
    }
    if (data.ac !== undefined) {
      let data0 = data.ac;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        note(found, path + "/ac", "type", { type: "integer" }, data0);
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          note(found, path + "/ac", "minimum", { comparison: ">=", limit: 0 }, data0);
        }
      }
    }
    if (data.av !== undefined) {
      let data1 = data.av;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        note(found, path + "/av", "type", { type: "integer" }, data1);
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          note(found, path + "/av", "minimum", { comparison: ">=", limit: 0 }, data1);
        }
      }
    }
    if (data.ad !== undefined) {
      let data2 = data.ad;
      if (typeof data2 !== "string") {
        note(found, path + "/ad", "type", { type: "string" }, data2);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_16ef1e7c(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.__t === undefined) {
      note(found, path, "required", { missingProperty: "__t" }, data);
    }
    if (data.__t !== undefined) {
      let data0 = data.__t;
      if ("c" !== data0) {
        note(found, path + "/__t", "const", { allowedValue: "c" }, data0);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
const pattern_3b2c7ac6 = /^(?:[^|:;]+(?:[:;][^|:;]+(?:;[^|:;]+)*)?(?:\|[^|:;]+(?:[:;][^|:;]+(?:;[^|:;]+)*)?)*)?$/u;
function check_b9c0312b(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pendingCount !== undefined) {
      let data0 = data.pendingCount;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        note(found, path + "/pendingCount", "type", { type: "integer" }, data0);
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          note(found, path + "/pendingCount", "minimum", { comparison: ">=", limit: 0 }, data0);
        }
      }
    }
    if (data.pendingGroups !== undefined) {
      let data1 = data.pendingGroups;
      if (typeof data1 === "string") {
        if (!pattern_3b2c7ac6.test(data1)) {
          note(found, path + "/pendingGroups", "pattern", { examples: ["apps:appXYZ;appABC|windowsUpdate"] }, data1);
        }
      } else {
        note(found, path + "/pendingGroups", "type", { type: "string" }, data1);
      }
    }
    if (data.failedCount !== undefined) {
      let data2 = data.failedCount;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        note(found, path + "/failedCount", "type", { type: "integer" }, data2);
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          note(found, path + "/failedCount", "minimum", { comparison: ">=", limit: 0 }, data2);
        }
      }
    }
    if (data.failedGroups !== undefined) {
      let data3 = data.failedGroups;
      if (typeof data3 === "string") {
        if (!pattern_3b2c7ac6.test(data3)) {
          note(found, path + "/failedGroups", "pattern", { examples: ["apps:appXYZ;appABC|windowsUpdate"] }, data3);
        }
      } else {
        note(found, path + "/failedGroups", "type", { type: "string" }, data3);
      }
    }
    if (data.time !== undefined) {
      let data4 = data.time;
      if (typeof data4 !== "string") {
        note(found, path + "/time", "type", { type: "string" }, data4);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
const pattern_47627cca = /^[A-Za-z0-9\-:.+%_#*?!(),=@;$']+$/u;
function check_29233dc9(data: any, path: string, found: SchemaBreach[]): void {
  if (typeof data === "string") {
    if (countCharacters(data) > 128) {
      note(found, path, "maxLength", { limit: 128 }, data);
    }
    if (countCharacters(data) < 1) {
      note(found, path, "minLength", { limit: 1 }, data);
    }
    if (!pattern_47627cca.test(data)) {
      note(found, path, "pattern", { examples: ["edge-0042"] }, data);
    }
  } else {
    note(found, path, "type", { type: "string" }, data);
  }
}
const pattern_cbb4a1e8 =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$/u;
function check_b7a88d98(data: any, path: string, found: SchemaBreach[]): void {
  if (typeof data === "string") {
    if (countCharacters(data) > 64) {
      note(found, path, "maxLength", { limit: 64 }, data);
    }
    if (!pattern_cbb4a1e8.test(data)) {
      note(found, path, "pattern", { examples: ["2021-06-12T00:27:46.3838704Z"] }, data);
    }
  } else {
    note(found, path, "type", { type: "string" }, data);
  }
}
function check_0410f673(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.status === undefined) {
          note(
            found,
            path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
            "required",
            { missingProperty: "status" },
            data0,
          );
        }
        if (data0.status !== undefined) {
          let data1 = data0.status;
          if (typeof data1 !== "string") {
            note(
              found,
              path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
              "type",
              { type: "string" },
              data1,
            );
          }
        }
      } else {
        note(found, path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, data0);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_fb820b4d(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$etag !== undefined) {
      let data0 = data.$etag;
      if (typeof data0 !== "string") {
        note(found, path + "/$etag", "type", { type: "string" }, data0);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_cc427703(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$version !== undefined) {
      let data0 = data.$version;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        note(found, path + "/$version", "type", { type: "integer" }, data0);
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          note(found, path + "/$version", "minimum", { comparison: ">=", limit: 0 }, data0);
        }
      }
    }
    if (data.$metadata !== undefined) {
      let data1 = data.$metadata;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        note(found, path + "/$metadata", "type", { type: "object" }, data1);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_57aff2b2(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.properties === undefined) {
      note(found, path, "required", { missingProperty: "properties" }, data);
    }
    if (data.deviceId !== undefined) {
      check_29233dc9(data.deviceId, path + "/deviceId", found);
    }
    if (data.moduleId !== undefined) {
      note(found, path + "/moduleId", "false schema", {}, data.moduleId);
    }
    if (data.modelId !== undefined) {
      let data2 = data.modelId;
      if (typeof data2 !== "string") {
        note(found, path + "/modelId", "type", { type: "string" }, data2);
      }
    }
    if (data.etag !== undefined) {
      let data3 = data.etag;
      if (typeof data3 !== "string") {
        note(found, path + "/etag", "type", { type: "string" }, data3);
      }
    }
    if (data.deviceEtag !== undefined) {
      let data4 = data.deviceEtag;
      if (typeof data4 !== "string") {
        note(found, path + "/deviceEtag", "type", { type: "string" }, data4);
      }
    }
    if (data.version !== undefined) {
      let data5 = data.version;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        note(found, path + "/version", "type", { type: "integer" }, data5);
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          note(found, path + "/version", "minimum", { comparison: ">=", limit: 0 }, data5);
        }
      }
    }
    if (data.status !== undefined) {
      let data6 = data.status;
      if (typeof data6 !== "string") {
        note(found, path + "/status", "type", { type: "string" }, data6);
      }
    }
    if (data.statusReason !== undefined) {
      let data7 = data.statusReason;
      if (typeof data7 !== "string") {
        note(found, path + "/statusReason", "type", { type: "string" }, data7);
      }
    }
    if (data.statusUpdateTime !== undefined) {
      check_b7a88d98(data.statusUpdateTime, path + "/statusUpdateTime", found);
    }
    if (data.connectionState !== undefined) {
      let data9 = data.connectionState;
      if (typeof data9 !== "string") {
        note(found, path + "/connectionState", "type", { type: "string" }, data9);
      }
    }
    if (data.lastActivityTime !== undefined) {
      check_b7a88d98(data.lastActivityTime, path + "/lastActivityTime", found);
    }
    if (data.cloudToDeviceMessageCount !== undefined) {
      let data11 = data.cloudToDeviceMessageCount;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        note(found, path + "/cloudToDeviceMessageCount", "type", { type: "integer" }, data11);
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          note(found, path + "/cloudToDeviceMessageCount", "minimum", { comparison: ">=", limit: 0 }, data11);
        }
      }
    }
    if (data.authenticationType !== undefined) {
      let data12 = data.authenticationType;
      if (typeof data12 !== "string") {
        note(found, path + "/authenticationType", "type", { type: "string" }, data12);
      }
    }
    if (data.x509Thumbprint !== undefined) {
      let data13 = data.x509Thumbprint;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.primaryThumbprint !== undefined) {
          let data14 = data13.primaryThumbprint;
          if (typeof data14 !== "string" && data14 !== null) {
            note(found, path + "/x509Thumbprint/primaryThumbprint", "type", { type: ["string", "null"] }, data14);
          }
        }
        if (data13.secondaryThumbprint !== undefined) {
          let data15 = data13.secondaryThumbprint;
          if (typeof data15 !== "string" && data15 !== null) {
            note(found, path + "/x509Thumbprint/secondaryThumbprint", "type", { type: ["string", "null"] }, data15);
          }
        }
      } else {
        note(found, path + "/x509Thumbprint", "type", { type: "object" }, data13);
      }
    }
    if (data.capabilities !== undefined) {
      let data16 = data.capabilities;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.iotEdge !== undefined) {
          let data17 = data16.iotEdge;
          if (typeof data17 !== "boolean") {
            note(found, path + "/capabilities/iotEdge", "type", { type: "boolean" }, data17);
          }
        }
      } else {
        note(found, path + "/capabilities", "type", { type: "object" }, data16);
      }
    }
    if (data.deviceScope !== undefined) {
      let data18 = data.deviceScope;
      if (typeof data18 !== "string") {
        note(found, path + "/deviceScope", "type", { type: "string" }, data18);
      }
    }
    if (data.parentScopes !== undefined) {
      let data19 = data.parentScopes;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          if (typeof data20 !== "string") {
            note(found, path + "/parentScopes/" + i0, "type", { type: "string" }, data20);
          }
        }
      } else {
        note(found, path + "/parentScopes", "type", { type: "array" }, data19);
      }
    }
    if (data.configurations !== undefined) {
      check_0410f673(data.configurations, path + "/configurations", found);
    }
    if (data.tags !== undefined) {
      check_fb820b4d(data.tags, path + "/tags", found);
    }
    if (data.properties !== undefined) {
      let data23 = data.properties;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.desired === undefined) {
          note(found, path + "/properties", "required", { missingProperty: "desired" }, data23);
        }
        if (data23.reported === undefined) {
          note(found, path + "/properties", "required", { missingProperty: "reported" }, data23);
        }
        if (data23.desired !== undefined) {
          check_cc427703(data23.desired, path + "/properties/desired", found);
        }
        if (data23.reported !== undefined) {
          check_cc427703(data23.reported, path + "/properties/reported", found);
        }
      } else {
        note(found, path + "/properties", "type", { type: "object" }, data23);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_1d8be066(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        note(found, path + "/id", "type", { type: "string" }, data0);
      }
    }
    if (data.action !== undefined) {
      let data1 = data.action;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        note(found, path + "/action", "type", { type: "integer" }, data1);
      }
    }
    if (data.retryTimestamp !== undefined) {
      let data2 = data.retryTimestamp;
      if (typeof data2 !== "string") {
        note(found, path + "/retryTimestamp", "type", { type: "string" }, data2);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_e7601ad4(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.__t !== undefined) {
      let data0 = data.__t;
      if ("c" !== data0) {
        note(found, path + "/__t", "const", { allowedValue: "c" }, data0);
      }
    }
    if (data.service !== undefined) {
      let data1 = data.service;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        note(found, path + "/service", "type", { type: ["object", "null"] }, data1);
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.workflow !== undefined) {
          check_1d8be066(data1.workflow, path + "/service/workflow", found);
        }
        if (data1.updateManifest !== undefined) {
          let data3 = data1.updateManifest;
          if (typeof data3 !== "string") {
            note(found, path + "/service/updateManifest", "type", { type: "string" }, data3);
          }
        }
        if (data1.updateManifestSignature !== undefined) {
          let data4 = data1.updateManifestSignature;
          if (typeof data4 !== "string") {
            note(found, path + "/service/updateManifestSignature", "type", { type: "string" }, data4);
          }
        }
        if (data1.fileUrls !== undefined) {
          let data5 = data1.fileUrls;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key0 in data5) {
              let data6 = data5[key0];
              if (typeof data6 !== "string" && data6 !== null) {
                note(
                  found,
                  path + "/service/fileUrls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                  "type",
                  { type: ["string", "null"] },
                  data6,
                );
              }
            }
          } else {
            note(found, path + "/service/fileUrls", "type", { type: "object" }, data5);
          }
        }
        if (data1.rootKeyPackageUrl !== undefined) {
          let data7 = data1.rootKeyPackageUrl;
          if (typeof data7 !== "string") {
            note(found, path + "/service/rootKeyPackageUrl", "type", { type: "string" }, data7);
          }
        }
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_93075819(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.__t !== undefined) {
      let data0 = data.__t;
      if ("c" !== data0) {
        note(found, path + "/__t", "const", { allowedValue: "c" }, data0);
      }
    }
    if (data.agent !== undefined) {
      let data1 = data.agent;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.state !== undefined) {
          let data2 = data1.state;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            note(found, path + "/agent/state", "type", { type: "integer" }, data2);
          }
        }
        if (data1.workflow !== undefined) {
          check_1d8be066(data1.workflow, path + "/agent/workflow", found);
        }
        if (data1.installedUpdateId !== undefined) {
          let data4 = data1.installedUpdateId;
          if (typeof data4 !== "string") {
            note(found, path + "/agent/installedUpdateId", "type", { type: "string" }, data4);
          }
        }
        if (data1.lastInstallResult !== undefined) {
          let data5 = data1.lastInstallResult;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.resultCode !== undefined) {
              let data6 = data5.resultCode;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                note(found, path + "/agent/lastInstallResult/resultCode", "type", { type: "integer" }, data6);
              }
            }
            if (data5.extendedResultCode !== undefined) {
              let data7 = data5.extendedResultCode;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                note(found, path + "/agent/lastInstallResult/extendedResultCode", "type", { type: "integer" }, data7);
              }
            }
            if (data5.extendedResultCodes !== undefined) {
              let data8 = data5.extendedResultCodes;
              if (typeof data8 !== "string") {
                note(found, path + "/agent/lastInstallResult/extendedResultCodes", "type", { type: "string" }, data8);
              }
            }
            if (data5.resultDetails !== undefined) {
              let data9 = data5.resultDetails;
              if (typeof data9 !== "string") {
                note(found, path + "/agent/lastInstallResult/resultDetails", "type", { type: "string" }, data9);
              }
            }
            if (data5.stepResults !== undefined) {
              let data10 = data5.stepResults;
              if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
                note(
                  found,
                  path + "/agent/lastInstallResult/stepResults",
                  "type",
                  { type: ["object", "null"] },
                  data10,
                );
              }
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key0 in data10) {
                  let data11 = data10[key0];
                  if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
                    note(
                      found,
                      path + "/agent/lastInstallResult/stepResults/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                      "type",
                      { type: ["object", "null"] },
                      data11,
                    );
                  }
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if (data11.resultCode !== undefined) {
                      let data12 = data11.resultCode;
                      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                        note(
                          found,
                          path +
                            "/agent/lastInstallResult/stepResults/" +
                            key0.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/resultCode",
                          "type",
                          { type: "integer" },
                          data12,
                        );
                      }
                    }
                    if (data11.extendedResultCode !== undefined) {
                      let data13 = data11.extendedResultCode;
                      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                        note(
                          found,
                          path +
                            "/agent/lastInstallResult/stepResults/" +
                            key0.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/extendedResultCode",
                          "type",
                          { type: "integer" },
                          data13,
                        );
                      }
                    }
                    if (data11.extendedResultCodes !== undefined) {
                      let data14 = data11.extendedResultCodes;
                      if (typeof data14 !== "string") {
                        note(
                          found,
                          path +
                            "/agent/lastInstallResult/stepResults/" +
                            key0.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/extendedResultCodes",
                          "type",
                          { type: "string" },
                          data14,
                        );
                      }
                    }
                    if (data11.resultDetails !== undefined) {
                      let data15 = data11.resultDetails;
                      if (typeof data15 !== "string") {
                        note(
                          found,
                          path +
                            "/agent/lastInstallResult/stepResults/" +
                            key0.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/resultDetails",
                          "type",
                          { type: "string" },
                          data15,
                        );
                      }
                    }
                  }
                }
              }
            }
          } else {
            note(found, path + "/agent/lastInstallResult", "type", { type: "object" }, data5);
          }
        }
        if (data1.deviceProperties !== undefined) {
          let data16 = data1.deviceProperties;
          if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
            note(found, path + "/agent/deviceProperties", "type", { type: "object" }, data16);
          }
        }
        if (data1.compatPropertyNames !== undefined) {
          let data17 = data1.compatPropertyNames;
          if (typeof data17 !== "string") {
            note(found, path + "/agent/compatPropertyNames", "type", { type: "string" }, data17);
          }
        }
      } else {
        note(found, path + "/agent", "type", { type: "object" }, data1);
      }
    }
    if (data.service !== undefined) {
      check_2a0470b9(data.service, path + "/service", found);
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_c6f300f1(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      note(found, path, "required", { missingProperty: "type" }, data);
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        note(found, path + "/type", "type", { type: "string" }, data0);
      }
    }
    if (data.platform !== undefined) {
      let data1 = data.platform;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.os !== undefined) {
          let data2 = data1.os;
          if (typeof data2 !== "string") {
            note(found, path + "/platform/os", "type", { type: "string" }, data2);
          }
        }
        if (data1.architecture !== undefined) {
          let data3 = data1.architecture;
          if (typeof data3 !== "string") {
            note(found, path + "/platform/architecture", "type", { type: "string" }, data3);
          }
        }
        if (data1.version !== undefined) {
          let data4 = data1.version;
          if (typeof data4 !== "string") {
            note(found, path + "/platform/version", "type", { type: "string" }, data4);
          }
        }
      } else {
        note(found, path + "/platform", "type", { type: "object" }, data1);
      }
    }
    if (data.settings !== undefined) {
      let data5 = data.settings;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.minDockerVersion !== undefined) {
          let data6 = data5.minDockerVersion;
          if (typeof data6 !== "string") {
            note(found, path + "/settings/minDockerVersion", "type", { type: "string" }, data6);
          }
        }
        if (data5.loggingOptions !== undefined) {
          let data7 = data5.loggingOptions;
          if (typeof data7 !== "string") {
            note(found, path + "/settings/loggingOptions", "type", { type: "string" }, data7);
          }
        }
        if (data5.registryCredentials !== undefined) {
          let data8 = data5.registryCredentials;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key0 in data8) {
              let data9 = data8[key0];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.address !== undefined) {
                  let data10 = data9.address;
                  if (typeof data10 !== "string") {
                    note(
                      found,
                      path +
                        "/settings/registryCredentials/" +
                        key0.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/address",
                      "type",
                      { type: "string" },
                      data10,
                    );
                  }
                }
                if (data9.username !== undefined) {
                  let data11 = data9.username;
                  if (typeof data11 !== "string") {
                    note(
                      found,
                      path +
                        "/settings/registryCredentials/" +
                        key0.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/username",
                      "type",
                      { type: "string" },
                      data11,
                    );
                  }
                }
                if (data9.password !== undefined) {
                  let data12 = data9.password;
                  if (typeof data12 !== "string") {
                    note(
                      found,
                      path +
                        "/settings/registryCredentials/" +
                        key0.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/password",
                      "type",
                      { type: "string" },
                      data12,
                    );
                  }
                }
              } else {
                note(
                  found,
                  path + "/settings/registryCredentials/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                  "type",
                  { type: "object" },
                  data9,
                );
              }
            }
          } else {
            note(found, path + "/settings/registryCredentials", "type", { type: "object" }, data8);
          }
        }
      } else {
        note(found, path + "/settings", "type", { type: "object" }, data5);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
const pattern_6f8c4c6a = /^createOptions[0-9]{2}$/u;
function check_4a709bc6(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === undefined) {
      note(found, path, "required", { missingProperty: "image" }, data);
    }
    if (data.image !== undefined) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (countCharacters(data0) < 1) {
          note(found, path + "/image", "minLength", { limit: 1 }, data0);
        }
      } else {
        note(found, path + "/image", "type", { type: "string" }, data0);
      }
    }
    if (data.imageHash !== undefined) {
      let data1 = data.imageHash;
      if (typeof data1 !== "string") {
        note(found, path + "/imageHash", "type", { type: "string" }, data1);
      }
    }
    if (data.digest !== undefined) {
      let data2 = data.digest;
      if (typeof data2 !== "string") {
        note(found, path + "/digest", "type", { type: "string" }, data2);
      }
    }
    if (data.createOptions !== undefined) {
      let data3 = data.createOptions;
      if (
        typeof data3 !== "string" &&
        !(data3 && typeof data3 == "object" && !Array.isArray(data3)) &&
        data3 !== null
      ) {
        note(found, path + "/createOptions", "type", { type: ["string", "object", "null"] }, data3);
      }
    }
    for (const key0 in data) {
      if (pattern_6f8c4c6a.test(key0)) {
        let data4 = data[key0];
        if (typeof data4 !== "string" && data4 !== null) {
          note(
            found,
            path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
            "type",
            { type: ["string", "null"] },
            data4,
          );
        }
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_cba27d22(data: any, path: string, found: SchemaBreach[]): void {
  if (typeof data !== "string") {
    note(found, path, "type", { type: "string" }, data);
  }
  if (!(data === "on-create" || data === "never")) {
    note(found, path, "enum", { allowedValues: ["on-create", "never"] }, data);
  }
}
function check_33780a03(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.value !== undefined) {
          let data1 = data0.value;
          if (
            typeof data1 !== "string" &&
            !(typeof data1 == "number" && isFinite(data1)) &&
            typeof data1 !== "boolean" &&
            data1 !== null
          ) {
            note(
              found,
              path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value",
              "type",
              { type: ["string", "number", "boolean", "null"] },
              data1,
            );
          }
        }
      } else {
        note(found, path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, data0);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_7ddac795(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      note(found, path, "required", { missingProperty: "type" }, data);
    }
    if (data.settings === undefined) {
      note(found, path, "required", { missingProperty: "settings" }, data);
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        note(found, path + "/type", "type", { type: "string" }, data0);
      }
    }
    if (data.settings !== undefined) {
      check_4a709bc6(data.settings, path + "/settings", found);
    }
    if (data.version !== undefined) {
      let data2 = data.version;
      if (typeof data2 !== "string") {
        note(found, path + "/version", "type", { type: "string" }, data2);
      }
    }
    if (data.imagePullPolicy !== undefined) {
      check_cba27d22(data.imagePullPolicy, path + "/imagePullPolicy", found);
    }
    if (data.env !== undefined) {
      check_33780a03(data.env, path + "/env", found);
    }
    if (data.configuration !== undefined) {
      let data5 = data.configuration;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.id !== undefined) {
          let data6 = data5.id;
          if (typeof data6 !== "string") {
            note(found, path + "/configuration/id", "type", { type: "string" }, data6);
          }
        }
      } else {
        note(found, path + "/configuration", "type", { type: "object" }, data5);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
const pattern_f7b220fa =
  /^(?:[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Bb][Aa][Cc][Kk][Oo][Ff][Ff]|[Rr][Uu][Nn][Nn][Ii][Nn][Gg]|[Ss][Tt][Oo][Pp][Pp][Ee][Dd]|[Ff][Aa][Ii][Ll][Ee][Dd]|[Uu][Nn][Hh][Ee][Aa][Ll][Tt][Hh][Yy]|[Dd][Ee][Aa][Dd])$/u;
function check_40df08fa(data: any, path: string, found: SchemaBreach[]): void {
  if (typeof data === "string") {
    if (!pattern_f7b220fa.test(data)) {
      note(found, path, "pattern", { examples: ["running", "stopped"] }, data);
    }
  } else {
    note(found, path, "type", { type: "string" }, data);
  }
}
function check_37e26415(data: any, path: string, found: SchemaBreach[]): void {
  if (typeof data !== "string") {
    note(found, path, "type", { type: "string" }, data);
  }
  if (!(
    data === "never" ||
    data === "on-failure" ||
    data === "on-unhealthy" ||
    data === "always" ||
    data === "unknown"
  )) {
    note(found, path, "enum", { allowedValues: ["never", "on-failure", "on-unhealthy", "always", "unknown"] }, data);
  }
}
function check_13c0da1c(data: any, path: string, found: SchemaBreach[]): void {
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    note(found, path, "type", { type: "integer" }, data);
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      note(found, path, "maximum", { comparison: "<=", limit: 4294967295 }, data);
    }
    if (data < 0 || isNaN(data)) {
      note(found, path, "minimum", { comparison: ">=", limit: 0 }, data);
    }
  }
}
function check_c40f9b84(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      note(found, path, "required", { missingProperty: "type" }, data);
    }
    if (data.status === undefined) {
      note(found, path, "required", { missingProperty: "status" }, data);
    }
    if (data.settings === undefined) {
      note(found, path, "required", { missingProperty: "settings" }, data);
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        note(found, path + "/type", "type", { type: "string" }, data0);
      }
    }
    if (data.status !== undefined) {
      check_40df08fa(data.status, path + "/status", found);
    }
    if (data.restartPolicy !== undefined) {
      check_37e26415(data.restartPolicy, path + "/restartPolicy", found);
    }
    if (data.settings !== undefined) {
      check_4a709bc6(data.settings, path + "/settings", found);
    }
    if (data.version !== undefined) {
      let data4 = data.version;
      if (typeof data4 !== "string") {
        note(found, path + "/version", "type", { type: "string" }, data4);
      }
    }
    if (data.startupOrder !== undefined) {
      check_13c0da1c(data.startupOrder, path + "/startupOrder", found);
    }
    if (data.imagePullPolicy !== undefined) {
      check_cba27d22(data.imagePullPolicy, path + "/imagePullPolicy", found);
    }
    if (data.env !== undefined) {
      check_33780a03(data.env, path + "/env", found);
    }
    if (data.configuration !== undefined) {
      let data8 = data.configuration;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.id !== undefined) {
          let data9 = data8.id;
          if (typeof data9 !== "string") {
            note(found, path + "/configuration/id", "type", { type: "string" }, data9);
          }
        }
      } else {
        note(found, path + "/configuration", "type", { type: "object" }, data8);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_7162bd86(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.edgeAgent !== undefined) {
      check_7ddac795(data.edgeAgent, path + "/edgeAgent", found);
    }
    if (data.edgeHub !== undefined) {
      check_c40f9b84(data.edgeHub, path + "/edgeHub", found);
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_bff81d12(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      check_c40f9b84(data[key0], path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), found);
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_9136aa21(data: any, path: string, found: SchemaBreach[]): void {
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_29517cbc(data: any, path: string, found: SchemaBreach[]): void {
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    note(found, path, "type", { type: "integer" }, data);
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      note(found, path, "minimum", { comparison: ">=", limit: 0 }, data);
    }
  }
}
const pattern_79e06887 = /^1\.0(\.[0-9]+)?$/u;
function check_dfe2584c(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === undefined) {
      note(found, path, "required", { missingProperty: "schemaVersion" }, data);
    }
    if (data.runtime === undefined) {
      note(found, path, "required", { missingProperty: "runtime" }, data);
    }
    if (data.systemModules === undefined) {
      note(found, path, "required", { missingProperty: "systemModules" }, data);
    }
    if (data.schemaVersion !== undefined) {
      let data0 = data.schemaVersion;
      if (typeof data0 === "string") {
        if (countCharacters(data0) > 16) {
          note(found, path + "/schemaVersion", "maxLength", { limit: 16 }, data0);
        }
        if (!pattern_79e06887.test(data0)) {
          note(found, path + "/schemaVersion", "pattern", { examples: ["1.0"] }, data0);
        }
      } else {
        note(found, path + "/schemaVersion", "type", { type: "string" }, data0);
      }
    }
    if (data.runtime !== undefined) {
      check_c6f300f1(data.runtime, path + "/runtime", found);
    }
    if (data.systemModules !== undefined) {
      check_7162bd86(data.systemModules, path + "/systemModules", found);
    }
    if (data.modules !== undefined) {
      check_bff81d12(data.modules, path + "/modules", found);
    }
    if (data.integrity !== undefined) {
      check_9136aa21(data.integrity, path + "/integrity", found);
    }
    if (data.$version !== undefined) {
      check_29517cbc(data.$version, path + "/$version", found);
    }
    if (data.$metadata !== undefined) {
      check_9136aa21(data.$metadata, path + "/$metadata", found);
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
const pattern_45c55855 = /^1\.1(\.0)?$/u;
function check_fb146971(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === undefined) {
      note(found, path, "required", { missingProperty: "schemaVersion" }, data);
    }
    if (data.runtime === undefined) {
      note(found, path, "required", { missingProperty: "runtime" }, data);
    }
    if (data.systemModules === undefined) {
      note(found, path, "required", { missingProperty: "systemModules" }, data);
    }
    if (data.schemaVersion !== undefined) {
      let data0 = data.schemaVersion;
      if (typeof data0 === "string") {
        if (countCharacters(data0) > 16) {
          note(found, path + "/schemaVersion", "maxLength", { limit: 16 }, data0);
        }
        if (!pattern_45c55855.test(data0)) {
          note(found, path + "/schemaVersion", "pattern", { examples: ["1.1"] }, data0);
        }
      } else {
        note(found, path + "/schemaVersion", "type", { type: "string" }, data0);
      }
    }
    if (data.runtime !== undefined) {
      check_c6f300f1(data.runtime, path + "/runtime", found);
    }
    if (data.systemModules !== undefined) {
      check_7162bd86(data.systemModules, path + "/systemModules", found);
    }
    if (data.modules !== undefined) {
      check_bff81d12(data.modules, path + "/modules", found);
    }
    if (data.integrity !== undefined) {
      check_9136aa21(data.integrity, path + "/integrity", found);
    }
    if (data.$version !== undefined) {
      check_29517cbc(data.$version, path + "/$version", found);
    }
    if (data.$metadata !== undefined) {
      check_9136aa21(data.$metadata, path + "/$metadata", found);
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_28b43fcd(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion !== undefined) {
      let data0 = data.schemaVersion;
      if (typeof data0 !== "string") {
        note(found, path + "/schemaVersion", "type", { type: "string" }, data0);
      }
    }
    if (data.runtime !== undefined) {
      check_c6f300f1(data.runtime, path + "/runtime", found);
    }
    if (data.systemModules !== undefined) {
      let data2 = data.systemModules;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.edgeAgent !== undefined) {
          check_7ddac795(data2.edgeAgent, path + "/systemModules/edgeAgent", found);
        }
        if (data2.edgeHub !== undefined) {
          check_c40f9b84(data2.edgeHub, path + "/systemModules/edgeHub", found);
        }
      } else {
        note(found, path + "/systemModules", "type", { type: "object" }, data2);
      }
    }
    if (data.modules !== undefined) {
      let data5 = data.modules;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key0 in data5) {
          check_c40f9b84(data5[key0], path + "/modules/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), found);
        }
      } else {
        note(found, path + "/modules", "type", { type: "object" }, data5);
      }
    }
    if (data.integrity !== undefined) {
      let data7 = data.integrity;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        note(found, path + "/integrity", "type", { type: "object" }, data7);
      }
    }
    if (data.$version !== undefined) {
      let data8 = data.$version;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        note(found, path + "/$version", "type", { type: "integer" }, data8);
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          note(found, path + "/$version", "minimum", { comparison: ">=", limit: 0 }, data8);
        }
      }
    }
    if (data.$metadata !== undefined) {
      let data9 = data.$metadata;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        note(found, path + "/$metadata", "type", { type: "object" }, data9);
      }
    }
    if (data.schemaVersion !== undefined) {
      if (data.schemaVersion === undefined) {
        note(found, path, "dependentRequired", { property: "schemaVersion", missingProperty: "schemaVersion" }, data);
      }
      if (data.runtime === undefined) {
        note(found, path, "dependentRequired", { property: "schemaVersion", missingProperty: "runtime" }, data);
      }
      if (data.systemModules === undefined) {
        note(found, path, "dependentRequired", { property: "schemaVersion", missingProperty: "systemModules" }, data);
      }
    }
    if (data.runtime !== undefined) {
      if (data.schemaVersion === undefined) {
        note(found, path, "dependentRequired", { property: "runtime", missingProperty: "schemaVersion" }, data);
      }
      if (data.runtime === undefined) {
        note(found, path, "dependentRequired", { property: "runtime", missingProperty: "runtime" }, data);
      }
      if (data.systemModules === undefined) {
        note(found, path, "dependentRequired", { property: "runtime", missingProperty: "systemModules" }, data);
      }
    }
    if (data.systemModules !== undefined) {
      if (data.schemaVersion === undefined) {
        note(found, path, "dependentRequired", { property: "systemModules", missingProperty: "schemaVersion" }, data);
      }
      if (data.runtime === undefined) {
        note(found, path, "dependentRequired", { property: "systemModules", missingProperty: "runtime" }, data);
      }
      if (data.systemModules === undefined) {
        note(found, path, "dependentRequired", { property: "systemModules", missingProperty: "systemModules" }, data);
      }
    }
    if (data.modules !== undefined) {
      if (data.schemaVersion === undefined) {
        note(found, path, "dependentRequired", { property: "modules", missingProperty: "schemaVersion" }, data);
      }
      if (data.runtime === undefined) {
        note(found, path, "dependentRequired", { property: "modules", missingProperty: "runtime" }, data);
      }
      if (data.systemModules === undefined) {
        note(found, path, "dependentRequired", { property: "modules", missingProperty: "systemModules" }, data);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_a303da93(data: any, path: string, found: SchemaBreach[]): void {
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    note(found, path, "type", { type: "integer" }, data);
  }
  if (!(data === 200 || data === 400 || data === 406 || data === 412 || data === 417 || data === 500)) {
    note(found, path, "enum", { allowedValues: [200, 400, 406, 412, 417, 500] }, data);
  }
}
function check_5fa3aaeb(data: any, path: string, found: SchemaBreach[]): void {
  if (typeof data !== "string") {
    note(found, path, "type", { type: "string" }, data);
  }
  if (!(
    data === "unknown" ||
    data === "backoff" ||
    data === "running" ||
    data === "stopped" ||
    data === "failed" ||
    data === "unhealthy" ||
    data === "dead"
  )) {
    note(
      found,
      path,
      "enum",
      { allowedValues: ["unknown", "backoff", "running", "stopped", "failed", "unhealthy", "dead"] },
      data,
    );
  }
}
function check_730d4d0b(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image !== undefined) {
      let data0 = data.image;
      if (typeof data0 !== "string") {
        note(found, path + "/image", "type", { type: "string" }, data0);
      }
    }
    if (data.imageHash !== undefined) {
      let data1 = data.imageHash;
      if (typeof data1 !== "string") {
        note(found, path + "/imageHash", "type", { type: "string" }, data1);
      }
    }
    if (data.digest !== undefined) {
      let data2 = data.digest;
      if (typeof data2 !== "string") {
        note(found, path + "/digest", "type", { type: "string" }, data2);
      }
    }
    if (data.createOptions !== undefined) {
      let data3 = data.createOptions;
      if (typeof data3 !== "string") {
        note(found, path + "/createOptions", "type", { type: "string" }, data3);
      }
    }
    for (const key0 in data) {
      if (pattern_6f8c4c6a.test(key0)) {
        let data4 = data[key0];
        if (typeof data4 !== "string") {
          note(found, path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }, data4);
        }
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_415379fc(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        note(found, path + "/type", "type", { type: "string" }, data0);
      }
    }
    if (data.imagePullPolicy !== undefined) {
      check_cba27d22(data.imagePullPolicy, path + "/imagePullPolicy", found);
    }
    if (data.startupOrder !== undefined) {
      check_13c0da1c(data.startupOrder, path + "/startupOrder", found);
    }
    if (data.env !== undefined) {
      check_33780a03(data.env, path + "/env", found);
    }
    if (data.exitCode !== undefined) {
      let data4 = data.exitCode;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        note(found, path + "/exitCode", "type", { type: "integer" }, data4);
      }
    }
    if (data.statusDescription !== undefined) {
      let data5 = data.statusDescription;
      if (typeof data5 !== "string" && data5 !== null) {
        note(found, path + "/statusDescription", "type", { type: ["string", "null"] }, data5);
      }
    }
    if (data.lastStartTimeUtc !== undefined) {
      check_b7a88d98(data.lastStartTimeUtc, path + "/lastStartTimeUtc", found);
    }
    if (data.lastExitTimeUtc !== undefined) {
      check_b7a88d98(data.lastExitTimeUtc, path + "/lastExitTimeUtc", found);
    }
    if (data.runtimeStatus !== undefined) {
      check_5fa3aaeb(data.runtimeStatus, path + "/runtimeStatus", found);
    }
    if (data.settings !== undefined) {
      check_730d4d0b(data.settings, path + "/settings", found);
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_90e2cbbc(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        note(found, path + "/type", "type", { type: "string" }, data0);
      }
    }
    if (data.status !== undefined) {
      check_5fa3aaeb(data.status, path + "/status", found);
    }
    if (data.restartPolicy !== undefined) {
      check_37e26415(data.restartPolicy, path + "/restartPolicy", found);
    }
    if (data.imagePullPolicy !== undefined) {
      check_cba27d22(data.imagePullPolicy, path + "/imagePullPolicy", found);
    }
    if (data.startupOrder !== undefined) {
      check_13c0da1c(data.startupOrder, path + "/startupOrder", found);
    }
    if (data.version !== undefined) {
      let data5 = data.version;
      if (typeof data5 !== "string") {
        note(found, path + "/version", "type", { type: "string" }, data5);
      }
    }
    if (data.env !== undefined) {
      check_33780a03(data.env, path + "/env", found);
    }
    if (data.exitCode !== undefined) {
      let data7 = data.exitCode;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        note(found, path + "/exitCode", "type", { type: "integer" }, data7);
      }
    }
    if (data.statusDescription !== undefined) {
      let data8 = data.statusDescription;
      if (typeof data8 !== "string" && data8 !== null) {
        note(found, path + "/statusDescription", "type", { type: ["string", "null"] }, data8);
      }
    }
    if (data.lastStartTimeUtc !== undefined) {
      check_b7a88d98(data.lastStartTimeUtc, path + "/lastStartTimeUtc", found);
    }
    if (data.lastExitTimeUtc !== undefined) {
      check_b7a88d98(data.lastExitTimeUtc, path + "/lastExitTimeUtc", found);
    }
    if (data.runtimeStatus !== undefined) {
      check_5fa3aaeb(data.runtimeStatus, path + "/runtimeStatus", found);
    }
    if (data.restartCount !== undefined) {
      let data12 = data.restartCount;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        note(found, path + "/restartCount", "type", { type: "integer" }, data12);
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          note(found, path + "/restartCount", "minimum", { comparison: ">=", limit: 0 }, data12);
        }
      }
    }
    if (data.lastRestartTimeUtc !== undefined) {
      check_b7a88d98(data.lastRestartTimeUtc, path + "/lastRestartTimeUtc", found);
    }
    if (data.settings !== undefined) {
      check_730d4d0b(data.settings, path + "/settings", found);
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_25e78587(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion !== undefined) {
      let data0 = data.schemaVersion;
      if (typeof data0 !== "string") {
        note(found, path + "/schemaVersion", "type", { type: "string" }, data0);
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.version !== undefined) {
          let data2 = data1.version;
          if (typeof data2 !== "string") {
            note(found, path + "/version/version", "type", { type: "string" }, data2);
          }
        }
        if (data1.build !== undefined) {
          let data3 = data1.build;
          if (typeof data3 !== "string") {
            note(found, path + "/version/build", "type", { type: "string" }, data3);
          }
        }
        if (data1.commit !== undefined) {
          let data4 = data1.commit;
          if (typeof data4 !== "string") {
            note(found, path + "/version/commit", "type", { type: "string" }, data4);
          }
        }
      } else {
        note(found, path + "/version", "type", { type: "object" }, data1);
      }
    }
    if (data.lastDesiredVersion !== undefined) {
      let data5 = data.lastDesiredVersion;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        note(found, path + "/lastDesiredVersion", "type", { type: "integer" }, data5);
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          note(found, path + "/lastDesiredVersion", "minimum", { comparison: ">=", limit: 0 }, data5);
        }
      }
    }
    if (data.lastDesiredStatus !== undefined) {
      let data6 = data.lastDesiredStatus;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.code !== undefined) {
          check_a303da93(data6.code, path + "/lastDesiredStatus/code", found);
        }
        if (data6.description !== undefined) {
          let data8 = data6.description;
          if (typeof data8 !== "string") {
            note(found, path + "/lastDesiredStatus/description", "type", { type: "string" }, data8);
          }
        }
      } else {
        note(found, path + "/lastDesiredStatus", "type", { type: "object" }, data6);
      }
    }
    if (data.runtime !== undefined) {
      check_c6f300f1(data.runtime, path + "/runtime", found);
    }
    if (data.systemModules !== undefined) {
      let data10 = data.systemModules;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.edgeAgent !== undefined) {
          check_415379fc(data10.edgeAgent, path + "/systemModules/edgeAgent", found);
        }
        if (data10.edgeHub !== undefined) {
          check_90e2cbbc(data10.edgeHub, path + "/systemModules/edgeHub", found);
        }
      } else {
        note(found, path + "/systemModules", "type", { type: "object" }, data10);
      }
    }
    if (data.modules !== undefined) {
      let data13 = data.modules;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key0 in data13) {
          check_90e2cbbc(data13[key0], path + "/modules/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), found);
        }
      } else {
        note(found, path + "/modules", "type", { type: "object" }, data13);
      }
    }
    if (data.$version !== undefined) {
      let data15 = data.$version;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        note(found, path + "/$version", "type", { type: "integer" }, data15);
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          note(found, path + "/$version", "minimum", { comparison: ">=", limit: 0 }, data15);
        }
      }
    }
    if (data.$metadata !== undefined) {
      let data16 = data.$metadata;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        note(found, path + "/$metadata", "type", { type: "object" }, data16);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_e060f1aa(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.properties === undefined) {
      note(found, path, "required", { missingProperty: "properties" }, data);
    }
    if (data.deviceId !== undefined) {
      check_29233dc9(data.deviceId, path + "/deviceId", found);
    }
    if (data.moduleId !== undefined) {
      let data1 = data.moduleId;
      if ("$edgeAgent" !== data1) {
        note(found, path + "/moduleId", "const", { allowedValue: "$edgeAgent" }, data1);
      }
    }
    if (data.modelId !== undefined) {
      let data2 = data.modelId;
      if (typeof data2 !== "string") {
        note(found, path + "/modelId", "type", { type: "string" }, data2);
      }
    }
    if (data.etag !== undefined) {
      let data3 = data.etag;
      if (typeof data3 !== "string") {
        note(found, path + "/etag", "type", { type: "string" }, data3);
      }
    }
    if (data.deviceEtag !== undefined) {
      let data4 = data.deviceEtag;
      if (typeof data4 !== "string") {
        note(found, path + "/deviceEtag", "type", { type: "string" }, data4);
      }
    }
    if (data.version !== undefined) {
      let data5 = data.version;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        note(found, path + "/version", "type", { type: "integer" }, data5);
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          note(found, path + "/version", "minimum", { comparison: ">=", limit: 0 }, data5);
        }
      }
    }
    if (data.status !== undefined) {
      let data6 = data.status;
      if (typeof data6 !== "string") {
        note(found, path + "/status", "type", { type: "string" }, data6);
      }
    }
    if (data.statusReason !== undefined) {
      let data7 = data.statusReason;
      if (typeof data7 !== "string") {
        note(found, path + "/statusReason", "type", { type: "string" }, data7);
      }
    }
    if (data.statusUpdateTime !== undefined) {
      check_b7a88d98(data.statusUpdateTime, path + "/statusUpdateTime", found);
    }
    if (data.connectionState !== undefined) {
      let data9 = data.connectionState;
      if (typeof data9 !== "string") {
        note(found, path + "/connectionState", "type", { type: "string" }, data9);
      }
    }
    if (data.lastActivityTime !== undefined) {
      check_b7a88d98(data.lastActivityTime, path + "/lastActivityTime", found);
    }
    if (data.cloudToDeviceMessageCount !== undefined) {
      let data11 = data.cloudToDeviceMessageCount;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        note(found, path + "/cloudToDeviceMessageCount", "type", { type: "integer" }, data11);
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          note(found, path + "/cloudToDeviceMessageCount", "minimum", { comparison: ">=", limit: 0 }, data11);
        }
      }
    }
    if (data.authenticationType !== undefined) {
      let data12 = data.authenticationType;
      if (typeof data12 !== "string") {
        note(found, path + "/authenticationType", "type", { type: "string" }, data12);
      }
    }
    if (data.x509Thumbprint !== undefined) {
      let data13 = data.x509Thumbprint;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.primaryThumbprint !== undefined) {
          let data14 = data13.primaryThumbprint;
          if (typeof data14 !== "string" && data14 !== null) {
            note(found, path + "/x509Thumbprint/primaryThumbprint", "type", { type: ["string", "null"] }, data14);
          }
        }
        if (data13.secondaryThumbprint !== undefined) {
          let data15 = data13.secondaryThumbprint;
          if (typeof data15 !== "string" && data15 !== null) {
            note(found, path + "/x509Thumbprint/secondaryThumbprint", "type", { type: ["string", "null"] }, data15);
          }
        }
      } else {
        note(found, path + "/x509Thumbprint", "type", { type: "object" }, data13);
      }
    }
    if (data.capabilities !== undefined) {
      let data16 = data.capabilities;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.iotEdge !== undefined) {
          let data17 = data16.iotEdge;
          if (typeof data17 !== "boolean") {
            note(found, path + "/capabilities/iotEdge", "type", { type: "boolean" }, data17);
          }
        }
      } else {
        note(found, path + "/capabilities", "type", { type: "object" }, data16);
      }
    }
    if (data.deviceScope !== undefined) {
      let data18 = data.deviceScope;
      if (typeof data18 !== "string") {
        note(found, path + "/deviceScope", "type", { type: "string" }, data18);
      }
    }
    if (data.parentScopes !== undefined) {
      let data19 = data.parentScopes;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          if (typeof data20 !== "string") {
            note(found, path + "/parentScopes/" + i0, "type", { type: "string" }, data20);
          }
        }
      } else {
        note(found, path + "/parentScopes", "type", { type: "array" }, data19);
      }
    }
    if (data.configurations !== undefined) {
      check_0410f673(data.configurations, path + "/configurations", found);
    }
    if (data.tags !== undefined) {
      check_fb820b4d(data.tags, path + "/tags", found);
    }
    if (data.properties !== undefined) {
      let data23 = data.properties;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.desired === undefined) {
          note(found, path + "/properties", "required", { missingProperty: "desired" }, data23);
        }
        if (data23.reported === undefined) {
          note(found, path + "/properties", "required", { missingProperty: "reported" }, data23);
        }
        if (data23.desired !== undefined) {
          check_28b43fcd(data23.desired, path + "/properties/desired", found);
        }
        if (data23.reported !== undefined) {
          check_25e78587(data23.reported, path + "/properties/reported", found);
        }
      } else {
        note(found, path + "/properties", "type", { type: "object" }, data23);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_0a7c738b(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.route === undefined) {
      note(found, path, "required", { missingProperty: "route" }, data);
    }
    if (data.route !== undefined) {
      let data0 = data.route;
      if (typeof data0 !== "string") {
        note(found, path + "/route", "type", { type: "string" }, data0);
      }
    }
    if (data.priority !== undefined) {
      let data1 = data.priority;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        note(found, path + "/priority", "type", { type: "integer" }, data1);
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9 || isNaN(data1)) {
          note(found, path + "/priority", "maximum", { comparison: "<=", limit: 9 }, data1);
        }
        if (data1 < 0 || isNaN(data1)) {
          note(found, path + "/priority", "minimum", { comparison: ">=", limit: 0 }, data1);
        }
      }
    }
    if (data.timeToLiveSecs !== undefined) {
      let data2 = data.timeToLiveSecs;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        note(found, path + "/timeToLiveSecs", "type", { type: "integer" }, data2);
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 4294967295 || isNaN(data2)) {
          note(found, path + "/timeToLiveSecs", "maximum", { comparison: "<=", limit: 4294967295 }, data2);
        }
        if (data2 < 0 || isNaN(data2)) {
          note(found, path + "/timeToLiveSecs", "minimum", { comparison: ">=", limit: 0 }, data2);
        }
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_c625857f(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timeToLiveSecs !== undefined) {
      let data0 = data.timeToLiveSecs;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        note(found, path + "/timeToLiveSecs", "type", { type: "integer" }, data0);
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          note(found, path + "/timeToLiveSecs", "maximum", { comparison: "<=", limit: 2147483647 }, data0);
        }
      }
    }
    if (data.storeLimits !== undefined) {
      let data1 = data.storeLimits;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.maxBytes !== undefined) {
          let data2 = data1.maxBytes;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            note(found, path + "/storeLimits/maxBytes", "type", { type: "integer" }, data2);
          }
        }
      } else {
        note(found, path + "/storeLimits", "type", { type: "object" }, data1);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_a3c79b74(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion !== undefined) {
      let data0 = data.schemaVersion;
      if (typeof data0 !== "string") {
        note(found, path + "/schemaVersion", "type", { type: "string" }, data0);
      }
    }
    if (data.routes !== undefined) {
      let data1 = data.routes;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          let data2 = data1[key0];
          const _errs7 = found.length;
          let valid2 = false;
          const _errs8 = found.length;
          if (typeof data2 !== "string") {
            note(
              found,
              path + "/routes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              "type",
              { type: "string" },
              data2,
            );
          }
          var _valid0 = _errs8 === found.length;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const _errs10 = found.length;
            check_0a7c738b(data2, path + "/routes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), found);
            var _valid0 = _errs10 === found.length;
            valid2 = valid2 || _valid0;
          }
          if (!valid2) {
            note(found, path + "/routes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "anyOf", {}, data2);
          } else {
            found.length = _errs7;
          }
        }
      } else {
        note(found, path + "/routes", "type", { type: "object" }, data1);
      }
    }
    if (data.storeAndForwardConfiguration !== undefined) {
      check_c625857f(data.storeAndForwardConfiguration, path + "/storeAndForwardConfiguration", found);
    }
    if (data.mqttBroker !== undefined) {
      let data4 = data.mqttBroker;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        note(found, path + "/mqttBroker", "type", { type: "object" }, data4);
      }
    }
    if (data.integrity !== undefined) {
      let data5 = data.integrity;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        note(found, path + "/integrity", "type", { type: "object" }, data5);
      }
    }
    if (data.$version !== undefined) {
      let data6 = data.$version;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        note(found, path + "/$version", "type", { type: "integer" }, data6);
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          note(found, path + "/$version", "minimum", { comparison: ">=", limit: 0 }, data6);
        }
      }
    }
    if (data.$metadata !== undefined) {
      let data7 = data.$metadata;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        note(found, path + "/$metadata", "type", { type: "object" }, data7);
      }
    }
    if (data.schemaVersion !== undefined) {
      if (data.storeAndForwardConfiguration === undefined) {
        note(
          found,
          path,
          "dependentRequired",
          { property: "schemaVersion", missingProperty: "storeAndForwardConfiguration" },
          data,
        );
      }
    }
    if (data.routes !== undefined) {
      if (data.schemaVersion === undefined) {
        note(found, path, "dependentRequired", { property: "routes", missingProperty: "schemaVersion" }, data);
      }
      if (data.storeAndForwardConfiguration === undefined) {
        note(
          found,
          path,
          "dependentRequired",
          { property: "routes", missingProperty: "storeAndForwardConfiguration" },
          data,
        );
      }
    }
    if (data.storeAndForwardConfiguration !== undefined) {
      if (data.schemaVersion === undefined) {
        note(
          found,
          path,
          "dependentRequired",
          { property: "storeAndForwardConfiguration", missingProperty: "schemaVersion" },
          data,
        );
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_96ab911b(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion !== undefined) {
      let data0 = data.schemaVersion;
      if (typeof data0 !== "string") {
        note(found, path + "/schemaVersion", "type", { type: "string" }, data0);
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.version !== undefined) {
          let data2 = data1.version;
          if (typeof data2 !== "string") {
            note(found, path + "/version/version", "type", { type: "string" }, data2);
          }
        }
        if (data1.build !== undefined) {
          let data3 = data1.build;
          if (typeof data3 !== "string") {
            note(found, path + "/version/build", "type", { type: "string" }, data3);
          }
        }
        if (data1.commit !== undefined) {
          let data4 = data1.commit;
          if (typeof data4 !== "string") {
            note(found, path + "/version/commit", "type", { type: "string" }, data4);
          }
        }
      } else {
        note(found, path + "/version", "type", { type: "object" }, data1);
      }
    }
    if (data.lastDesiredVersion !== undefined) {
      let data5 = data.lastDesiredVersion;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        note(found, path + "/lastDesiredVersion", "type", { type: "integer" }, data5);
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          note(found, path + "/lastDesiredVersion", "minimum", { comparison: ">=", limit: 0 }, data5);
        }
      }
    }
    if (data.lastDesiredStatus !== undefined) {
      let data6 = data.lastDesiredStatus;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.code !== undefined) {
          let data7 = data6.code;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            note(found, path + "/lastDesiredStatus/code", "type", { type: "integer" }, data7);
          }
        }
        if (data6.description !== undefined) {
          let data8 = data6.description;
          if (typeof data8 !== "string") {
            note(found, path + "/lastDesiredStatus/description", "type", { type: "string" }, data8);
          }
        }
      } else {
        note(found, path + "/lastDesiredStatus", "type", { type: "object" }, data6);
      }
    }
    if (data.clients !== undefined) {
      let data9 = data.clients;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key0 in data9) {
          let data10 = data9[key0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.status !== undefined) {
              let data11 = data10.status;
              if (typeof data11 !== "string") {
                note(
                  found,
                  path + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  "type",
                  { type: "string" },
                  data11,
                );
              }
            }
            if (data10.lastConnectedTimeUtc !== undefined) {
              let data12 = data10.lastConnectedTimeUtc;
              if (typeof data12 !== "string") {
                note(
                  found,
                  path + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/lastConnectedTimeUtc",
                  "type",
                  { type: "string" },
                  data12,
                );
              }
            }
            if (data10.lastDisconnectedTimeUtc !== undefined) {
              let data13 = data10.lastDisconnectedTimeUtc;
              if (typeof data13 !== "string") {
                note(
                  found,
                  path + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/lastDisconnectedTimeUtc",
                  "type",
                  { type: "string" },
                  data13,
                );
              }
            }
          } else {
            note(
              found,
              path + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              "type",
              { type: "object" },
              data10,
            );
          }
        }
      } else {
        note(found, path + "/clients", "type", { type: "object" }, data9);
      }
    }
    if (data.$version !== undefined) {
      let data14 = data.$version;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        note(found, path + "/$version", "type", { type: "integer" }, data14);
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          note(found, path + "/$version", "minimum", { comparison: ">=", limit: 0 }, data14);
        }
      }
    }
    if (data.$metadata !== undefined) {
      let data15 = data.$metadata;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        note(found, path + "/$metadata", "type", { type: "object" }, data15);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_8b73d60e(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.properties === undefined) {
      note(found, path, "required", { missingProperty: "properties" }, data);
    }
    if (data.deviceId !== undefined) {
      check_29233dc9(data.deviceId, path + "/deviceId", found);
    }
    if (data.moduleId !== undefined) {
      let data1 = data.moduleId;
      if ("$edgeHub" !== data1) {
        note(found, path + "/moduleId", "const", { allowedValue: "$edgeHub" }, data1);
      }
    }
    if (data.modelId !== undefined) {
      let data2 = data.modelId;
      if (typeof data2 !== "string") {
        note(found, path + "/modelId", "type", { type: "string" }, data2);
      }
    }
    if (data.etag !== undefined) {
      let data3 = data.etag;
      if (typeof data3 !== "string") {
        note(found, path + "/etag", "type", { type: "string" }, data3);
      }
    }
    if (data.deviceEtag !== undefined) {
      let data4 = data.deviceEtag;
      if (typeof data4 !== "string") {
        note(found, path + "/deviceEtag", "type", { type: "string" }, data4);
      }
    }
    if (data.version !== undefined) {
      let data5 = data.version;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        note(found, path + "/version", "type", { type: "integer" }, data5);
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          note(found, path + "/version", "minimum", { comparison: ">=", limit: 0 }, data5);
        }
      }
    }
    if (data.status !== undefined) {
      let data6 = data.status;
      if (typeof data6 !== "string") {
        note(found, path + "/status", "type", { type: "string" }, data6);
      }
    }
    if (data.statusReason !== undefined) {
      let data7 = data.statusReason;
      if (typeof data7 !== "string") {
        note(found, path + "/statusReason", "type", { type: "string" }, data7);
      }
    }
    if (data.statusUpdateTime !== undefined) {
      check_b7a88d98(data.statusUpdateTime, path + "/statusUpdateTime", found);
    }
    if (data.connectionState !== undefined) {
      let data9 = data.connectionState;
      if (typeof data9 !== "string") {
        note(found, path + "/connectionState", "type", { type: "string" }, data9);
      }
    }
    if (data.lastActivityTime !== undefined) {
      check_b7a88d98(data.lastActivityTime, path + "/lastActivityTime", found);
    }
    if (data.cloudToDeviceMessageCount !== undefined) {
      let data11 = data.cloudToDeviceMessageCount;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        note(found, path + "/cloudToDeviceMessageCount", "type", { type: "integer" }, data11);
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          note(found, path + "/cloudToDeviceMessageCount", "minimum", { comparison: ">=", limit: 0 }, data11);
        }
      }
    }
    if (data.authenticationType !== undefined) {
      let data12 = data.authenticationType;
      if (typeof data12 !== "string") {
        note(found, path + "/authenticationType", "type", { type: "string" }, data12);
      }
    }
    if (data.x509Thumbprint !== undefined) {
      let data13 = data.x509Thumbprint;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.primaryThumbprint !== undefined) {
          let data14 = data13.primaryThumbprint;
          if (typeof data14 !== "string" && data14 !== null) {
            note(found, path + "/x509Thumbprint/primaryThumbprint", "type", { type: ["string", "null"] }, data14);
          }
        }
        if (data13.secondaryThumbprint !== undefined) {
          let data15 = data13.secondaryThumbprint;
          if (typeof data15 !== "string" && data15 !== null) {
            note(found, path + "/x509Thumbprint/secondaryThumbprint", "type", { type: ["string", "null"] }, data15);
          }
        }
      } else {
        note(found, path + "/x509Thumbprint", "type", { type: "object" }, data13);
      }
    }
    if (data.capabilities !== undefined) {
      let data16 = data.capabilities;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.iotEdge !== undefined) {
          let data17 = data16.iotEdge;
          if (typeof data17 !== "boolean") {
            note(found, path + "/capabilities/iotEdge", "type", { type: "boolean" }, data17);
          }
        }
      } else {
        note(found, path + "/capabilities", "type", { type: "object" }, data16);
      }
    }
    if (data.deviceScope !== undefined) {
      let data18 = data.deviceScope;
      if (typeof data18 !== "string") {
        note(found, path + "/deviceScope", "type", { type: "string" }, data18);
      }
    }
    if (data.parentScopes !== undefined) {
      let data19 = data.parentScopes;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          if (typeof data20 !== "string") {
            note(found, path + "/parentScopes/" + i0, "type", { type: "string" }, data20);
          }
        }
      } else {
        note(found, path + "/parentScopes", "type", { type: "array" }, data19);
      }
    }
    if (data.configurations !== undefined) {
      check_0410f673(data.configurations, path + "/configurations", found);
    }
    if (data.tags !== undefined) {
      check_fb820b4d(data.tags, path + "/tags", found);
    }
    if (data.properties !== undefined) {
      let data23 = data.properties;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.desired === undefined) {
          note(found, path + "/properties", "required", { missingProperty: "desired" }, data23);
        }
        if (data23.reported === undefined) {
          note(found, path + "/properties", "required", { missingProperty: "reported" }, data23);
        }
        if (data23.desired !== undefined) {
          check_a3c79b74(data23.desired, path + "/properties/desired", found);
        }
        if (data23.reported !== undefined) {
          check_96ab911b(data23.reported, path + "/properties/reported", found);
        }
      } else {
        note(found, path + "/properties", "type", { type: "object" }, data23);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_f47f5383(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        note(found, path + "/id", "type", { type: "string" }, data0);
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (typeof data1 !== "string") {
        note(found, path + "/version", "type", { type: "string" }, data1);
      }
    }
    if (data.config !== undefined) {
      let data2 = data.config;
      if (!data2 || typeof data2 != "object") {
        note(found, path + "/config", "type", { type: ["array", "object"] }, data2);
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.key === undefined) {
              note(found, path + "/config/" + i0, "required", { missingProperty: "key" }, data3);
            }
            if (data3.value === undefined) {
              note(found, path + "/config/" + i0, "required", { missingProperty: "value" }, data3);
            }
            if (data3.key !== undefined) {
              let data4 = data3.key;
              if (typeof data4 !== "string") {
                note(found, path + "/config/" + i0 + "/key", "type", { type: "string" }, data4);
              }
            }
            if (data3.value !== undefined) {
              let data5 = data3.value;
              if (typeof data5 !== "string") {
                note(found, path + "/config/" + i0 + "/value", "type", { type: "string" }, data5);
              }
            }
          } else {
            note(found, path + "/config/" + i0, "type", { type: "object" }, data3);
          }
        }
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key0 in data2) {
          let data6 = data2[key0];
          if (typeof data6 !== "string") {
            note(
              found,
              path + "/config/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              "type",
              { type: "string" },
              data6,
            );
          }
        }
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_b5fc028c(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.component === undefined) {
      note(found, path, "required", { missingProperty: "component" }, data);
    }
    if (data.status === undefined) {
      note(found, path, "required", { missingProperty: "status" }, data);
    }
    if (data.component !== undefined) {
      check_f47f5383(data.component, path + "/component", found);
    }
    if (data.status !== undefined) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        note(found, path + "/status", "type", { type: "string" }, data1);
      }
      if (!(
        data1 === "IDENTIFIED" ||
        data1 === "DOWNLOADING" ||
        data1 === "DOWNLOAD_SUCCESS" ||
        data1 === "DOWNLOAD_FAILURE" ||
        data1 === "UPDATING" ||
        data1 === "UPDATE_SUCCESS" ||
        data1 === "UPDATE_FAILURE" ||
        data1 === "ACTIVATING" ||
        data1 === "ACTIVATION_SUCCESS" ||
        data1 === "ACTIVATION_FAILURE" ||
        data1 === "REMOVING" ||
        data1 === "REMOVAL_SUCCESS" ||
        data1 === "REMOVAL_FAILURE"
      )) {
        note(
          found,
          path + "/status",
          "enum",
          {
            allowedValues: [
              "IDENTIFIED",
              "DOWNLOADING",
              "DOWNLOAD_SUCCESS",
              "DOWNLOAD_FAILURE",
              "UPDATING",
              "UPDATE_SUCCESS",
              "UPDATE_FAILURE",
              "ACTIVATING",
              "ACTIVATION_SUCCESS",
              "ACTIVATION_FAILURE",
              "REMOVING",
              "REMOVAL_SUCCESS",
              "REMOVAL_FAILURE",
            ],
          },
          data1,
        );
      }
    }
    if (data.progress !== undefined) {
      let data2 = data.progress;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        note(found, path + "/progress", "type", { type: "integer" }, data2);
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          note(found, path + "/progress", "maximum", { comparison: "<=", limit: 100 }, data2);
        }
        if (data2 < 0 || isNaN(data2)) {
          note(found, path + "/progress", "minimum", { comparison: ">=", limit: 0 }, data2);
        }
      }
    }
    if (data.message !== undefined) {
      let data3 = data.message;
      if (typeof data3 !== "string") {
        note(found, path + "/message", "type", { type: "string" }, data3);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_6b8d07fc(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === undefined) {
      note(found, path, "required", { missingProperty: "status" }, data);
    }
    if (data.status !== undefined) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        note(found, path + "/status", "type", { type: "string" }, data0);
      }
      if (!(
        data0 === "IDENTIFYING" ||
        data0 === "IDENTIFIED" ||
        data0 === "IDENTIFICATION_FAILED" ||
        data0 === "RUNNING" ||
        data0 === "COMPLETED" ||
        data0 === "INCOMPLETE" ||
        data0 === "INCOMPLETE_INCONSISTENT" ||
        data0 === "SUPERSEDED" ||
        data0 === "DOWNLOADING" ||
        data0 === "DOWNLOAD_SUCCESS" ||
        data0 === "DOWNLOAD_FAILURE" ||
        data0 === "ROLLBACK" ||
        data0 === "ROLLBACK_SUCCESS" ||
        data0 === "ROLLBACK_FAILURE" ||
        data0 === "UPDATING" ||
        data0 === "UPDATE_SUCCESS" ||
        data0 === "UPDATE_FAILURE" ||
        data0 === "ACTIVATING" ||
        data0 === "ACTIVATION_SUCCESS" ||
        data0 === "ACTIVATION_FAILURE" ||
        data0 === "CLEANUP" ||
        data0 === "CLEANUP_SUCCESS" ||
        data0 === "CLEANUP_FAILURE"
      )) {
        note(
          found,
          path + "/status",
          "enum",
          {
            allowedValues: [
              "IDENTIFYING",
              "IDENTIFIED",
              "IDENTIFICATION_FAILED",
              "RUNNING",
              "COMPLETED",
              "INCOMPLETE",
              "INCOMPLETE_INCONSISTENT",
              "SUPERSEDED",
              "DOWNLOADING",
              "DOWNLOAD_SUCCESS",
              "DOWNLOAD_FAILURE",
              "ROLLBACK",
              "ROLLBACK_SUCCESS",
              "ROLLBACK_FAILURE",
              "UPDATING",
              "UPDATE_SUCCESS",
              "UPDATE_FAILURE",
              "ACTIVATING",
              "ACTIVATION_SUCCESS",
              "ACTIVATION_FAILURE",
              "CLEANUP",
              "CLEANUP_SUCCESS",
              "CLEANUP_FAILURE",
            ],
          },
          data0,
        );
      }
    }
    if (data.baseline !== undefined) {
      let data1 = data.baseline;
      if (typeof data1 !== "string") {
        note(found, path + "/baseline", "type", { type: "string" }, data1);
      }
    }
    if (data.message !== undefined) {
      let data2 = data.message;
      if (typeof data2 !== "string") {
        note(found, path + "/message", "type", { type: "string" }, data2);
      }
    }
    if (data.actions !== undefined) {
      let data3 = data.actions;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          check_b5fc028c(data3[i0], path + "/actions/" + i0, found);
        }
      } else {
        note(found, path + "/actions", "type", { type: "array" }, data3);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_5e6880ab(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.activityId === undefined) {
      note(found, path, "required", { missingProperty: "activityId" }, data);
    }
    if (data.timestamp === undefined) {
      note(found, path, "required", { missingProperty: "timestamp" }, data);
    }
    if (data.payload === undefined) {
      note(found, path, "required", { missingProperty: "payload" }, data);
    }
    if (data.activityId !== undefined) {
      let data0 = data.activityId;
      if (typeof data0 !== "string") {
        note(found, path + "/activityId", "type", { type: "string" }, data0);
      }
    }
    if (data.timestamp !== undefined) {
      let data1 = data.timestamp;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        note(found, path + "/timestamp", "type", { type: "integer" }, data1);
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          note(found, path + "/timestamp", "minimum", { comparison: ">=", limit: 0 }, data1);
        }
      }
    }
    if (data.payload !== undefined) {
      let data2 = data.payload;
      const _errs6 = found.length;
      let valid1 = false;
      const _errs7 = found.length;
      check_6b8d07fc(data2, path + "/payload", found);
      var _valid0 = _errs7 === found.length;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs8 = found.length;
        if (data2 !== null) {
          note(found, path + "/payload", "type", { type: "null" }, data2);
        }
        var _valid0 = _errs8 === found.length;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        note(found, path + "/payload", "anyOf", {}, data2);
      } else {
        found.length = _errs6;
      }
    }
    if (data.deviceId !== undefined) {
      let data3 = data.deviceId;
      if (typeof data3 !== "string") {
        note(found, path + "/deviceId", "type", { type: "string" }, data3);
      }
    }
    if (data.domain !== undefined) {
      let data4 = data.domain;
      if (typeof data4 !== "string") {
        note(found, path + "/domain", "type", { type: "string" }, data4);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_934ffc89(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.activityId === undefined) {
      note(found, path, "required", { missingProperty: "activityId" }, data);
    }
    if (data.timestamp === undefined) {
      note(found, path, "required", { missingProperty: "timestamp" }, data);
    }
    if (data.desiredStateFeedback === undefined) {
      note(found, path, "required", { missingProperty: "desiredStateFeedback" }, data);
    }
    if (data.activityId !== undefined) {
      let data0 = data.activityId;
      if (typeof data0 !== "string") {
        note(found, path + "/activityId", "type", { type: "string" }, data0);
      }
    }
    if (data.timestamp !== undefined) {
      let data1 = data.timestamp;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        note(found, path + "/timestamp", "type", { type: "integer" }, data1);
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          note(found, path + "/timestamp", "minimum", { comparison: ">=", limit: 0 }, data1);
        }
      }
    }
    if (data.desiredStateFeedback !== undefined) {
      check_6b8d07fc(data.desiredStateFeedback, path + "/desiredStateFeedback", found);
    }
    if (data.deviceId !== undefined) {
      let data3 = data.deviceId;
      if (typeof data3 !== "string") {
        note(found, path + "/deviceId", "type", { type: "string" }, data3);
      }
    }
    if (data.domain !== undefined) {
      let data4 = data.domain;
      if (typeof data4 !== "string") {
        note(found, path + "/domain", "type", { type: "string" }, data4);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_8762d2ca(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.state !== undefined) {
          let data1 = data0.state;
          if (!(data1 === "installed" || data1 === "uninstalled")) {
            note(
              found,
              path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/state",
              "enum",
              { allowedValues: ["installed", "uninstalled"] },
              data1,
            );
          }
        }
        if (data0.fileName !== undefined) {
          let data2 = data0.fileName;
          if (typeof data2 !== "string") {
            note(
              found,
              path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/fileName",
              "type",
              { type: "string" },
              data2,
            );
          }
        }
      } else {
        note(found, path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, data0);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_5f74cf01(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deploymentId !== undefined) {
      let data0 = data.deploymentId;
      if (typeof data0 !== "string") {
        note(found, path + "/deploymentId", "type", { type: "string" }, data0);
      }
    }
    if (data.deployment !== undefined) {
      let data1 = data.deployment;
      if (typeof data1 !== "string") {
        note(found, path + "/deployment", "type", { type: "string" }, data1);
      }
    }
    if (data.dependencies !== undefined) {
      let data2 = data.dependencies;
      if (typeof data2 !== "string" && typeof data2 !== "boolean") {
        note(found, path + "/dependencies", "type", { type: ["string", "boolean"] }, data2);
      }
    }
    if (data.reportingMode !== undefined) {
      let data3 = data.reportingMode;
      if (!(
        data3 === "never" ||
        data3 === "minimal" ||
        data3 === "always" ||
        data3 === "none" ||
        data3 === "detailed" ||
        data3 === true ||
        data3 === false
      )) {
        note(
          found,
          path + "/reportingMode",
          "enum",
          { allowedValues: ["never", "minimal", "always", "none", "detailed", true, false] },
          data3,
        );
      }
    }
    if (data.serviceInterfaceVersion !== undefined) {
      let data4 = data.serviceInterfaceVersion;
      if (typeof data4 !== "string") {
        note(found, path + "/serviceInterfaceVersion", "type", { type: "string" }, data4);
      }
    }
    if (data.deploymentStatus !== undefined) {
      note(found, path + "/deploymentStatus", "false schema", {}, data.deploymentStatus);
    }
    if (data.state !== undefined) {
      note(found, path + "/state", "false schema", {}, data.state);
    }
    if (data.time !== undefined) {
      note(found, path + "/time", "false schema", {}, data.time);
    }
    if (data.deviceInterfaceVersion !== undefined) {
      note(found, path + "/deviceInterfaceVersion", "false schema", {}, data.deviceInterfaceVersion);
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_3e49417c(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string") {
        note(found, path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }, data0);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_3caa1a19(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deploymentId !== undefined) {
      let data0 = data.deploymentId;
      if (typeof data0 !== "string") {
        note(found, path + "/deploymentId", "type", { type: "string" }, data0);
      }
    }
    if (data.deployment !== undefined) {
      let data1 = data.deployment;
      if (typeof data1 !== "string") {
        note(found, path + "/deployment", "type", { type: "string" }, data1);
      }
    }
    if (data.dependencies !== undefined) {
      let data2 = data.dependencies;
      if (typeof data2 !== "string" && typeof data2 !== "boolean") {
        note(found, path + "/dependencies", "type", { type: ["string", "boolean"] }, data2);
      }
    }
    if (data.reportingMode !== undefined) {
      let data3 = data.reportingMode;
      if (!(
        data3 === "never" ||
        data3 === "minimal" ||
        data3 === "always" ||
        data3 === "none" ||
        data3 === "detailed" ||
        data3 === true ||
        data3 === false
      )) {
        note(
          found,
          path + "/reportingMode",
          "enum",
          { allowedValues: ["never", "minimal", "always", "none", "detailed", true, false] },
          data3,
        );
      }
    }
    if (data.deploymentStatus !== undefined) {
      let data4 = data.deploymentStatus;
      if (!(data4 === "notStarted" || data4 === "pending" || data4 === "succeeded" || data4 === "failed")) {
        note(
          found,
          path + "/deploymentStatus",
          "enum",
          { allowedValues: ["notStarted", "pending", "succeeded", "failed"] },
          data4,
        );
      }
    }
    if (data.state !== undefined) {
      let data5 = data.state;
      if (!(data5 === "notStarted" || data5 === "pending" || data5 === "succeeded" || data5 === "failed")) {
        note(
          found,
          path + "/state",
          "enum",
          { allowedValues: ["notStarted", "pending", "succeeded", "failed"] },
          data5,
        );
      }
    }
    if (data.time !== undefined) {
      let data6 = data.time;
      if (typeof data6 !== "string") {
        note(found, path + "/time", "type", { type: "string" }, data6);
      }
    }
    if (data.deviceInterfaceVersion !== undefined) {
      let data7 = data.deviceInterfaceVersion;
      if (typeof data7 !== "string") {
        note(found, path + "/deviceInterfaceVersion", "type", { type: "string" }, data7);
      }
    }
    if (data.serviceInterfaceVersion !== undefined) {
      note(found, path + "/serviceInterfaceVersion", "false schema", {}, data.serviceInterfaceVersion);
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_b7756807(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subsystem === undefined) {
      note(found, path, "required", { missingProperty: "subsystem" }, data);
    }
    if (data.context === undefined) {
      note(found, path, "required", { missingProperty: "context" }, data);
    }
    if (data.code === undefined) {
      note(found, path, "required", { missingProperty: "code" }, data);
    }
    if (data.message === undefined) {
      note(found, path, "required", { missingProperty: "message" }, data);
    }
    if (data.parameters === undefined) {
      note(found, path, "required", { missingProperty: "parameters" }, data);
    }
    if (data.subsystem !== undefined) {
      let data0 = data.subsystem;
      if (typeof data0 !== "string") {
        note(found, path + "/subsystem", "type", { type: "string" }, data0);
      }
    }
    if (data.context !== undefined) {
      let data1 = data.context;
      if (typeof data1 !== "string") {
        note(found, path + "/context", "type", { type: "string" }, data1);
      }
    }
    if (data.code !== undefined) {
      let data2 = data.code;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        note(found, path + "/code", "type", { type: "integer" }, data2);
      }
    }
    if (data.message !== undefined) {
      let data3 = data.message;
      if (typeof data3 !== "string") {
        note(found, path + "/message", "type", { type: "string" }, data3);
      }
    }
    if (data.parameters !== undefined) {
      let data4 = data.parameters;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key0 in data4) {
          let data5 = data4[key0];
          if (typeof data5 !== "string") {
            note(
              found,
              path + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              "type",
              { type: "string" },
              data5,
            );
          }
        }
      } else {
        note(found, path + "/parameters", "type", { type: "object" }, data4);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_2d502b42(data: any, path: string, found: SchemaBreach[]): void {
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    note(found, path, "type", { type: ["object", "null"] }, data);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      check_b7756807(data[key0], path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), found);
    }
  }
}
function check_30488dd0(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== undefined) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.connectionString !== undefined) {
          let data1 = data0.connectionString;
          if (typeof data1 !== "string") {
            note(found, path + "/desired/connectionString", "type", { type: "string" }, data1);
          }
        }
        if (data0.rootCATrustedCertificates_Root !== undefined) {
          check_8762d2ca(data0.rootCATrustedCertificates_Root, path + "/desired/rootCATrustedCertificates_Root", found);
        }
        if (data0.rootCATrustedCertificates_CA !== undefined) {
          check_8762d2ca(data0.rootCATrustedCertificates_CA, path + "/desired/rootCATrustedCertificates_CA", found);
        }
        if (data0.rootCATrustedCertificates_TrustedPublisher !== undefined) {
          check_8762d2ca(
            data0.rootCATrustedCertificates_TrustedPublisher,
            path + "/desired/rootCATrustedCertificates_TrustedPublisher",
            found,
          );
        }
        if (data0.rootCATrustedCertificates_TrustedPeople !== undefined) {
          check_8762d2ca(
            data0.rootCATrustedCertificates_TrustedPeople,
            path + "/desired/rootCATrustedCertificates_TrustedPeople",
            found,
          );
        }
        if (data0.certificateStore_CA_System !== undefined) {
          check_8762d2ca(data0.certificateStore_CA_System, path + "/desired/certificateStore_CA_System", found);
        }
        if (data0.certificateStore_Root_System !== undefined) {
          check_8762d2ca(data0.certificateStore_Root_System, path + "/desired/certificateStore_Root_System", found);
        }
        if (data0.certificateStore_My_User !== undefined) {
          check_8762d2ca(data0.certificateStore_My_User, path + "/desired/certificateStore_My_User", found);
        }
        if (data0.certificateStore_My_System !== undefined) {
          check_8762d2ca(data0.certificateStore_My_System, path + "/desired/certificateStore_My_System", found);
        }
        if (data0.__meta !== undefined) {
          check_5f74cf01(data0.__meta, path + "/desired/__meta", found);
        }
        if (data0.__errors !== undefined) {
          note(found, path + "/desired/__errors", "false schema", {}, data0.__errors);
        }
      } else {
        note(found, path + "/desired", "type", { type: "object" }, data0);
      }
    }
    if (data.reported !== undefined) {
      let data12 = data.reported;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.connectionString !== undefined) {
          note(found, path + "/reported/connectionString", "false schema", {}, data12.connectionString);
        }
        if (data12.rootCATrustedCertificates_Root !== undefined) {
          check_3e49417c(
            data12.rootCATrustedCertificates_Root,
            path + "/reported/rootCATrustedCertificates_Root",
            found,
          );
        }
        if (data12.rootCATrustedCertificates_CA !== undefined) {
          check_3e49417c(data12.rootCATrustedCertificates_CA, path + "/reported/rootCATrustedCertificates_CA", found);
        }
        if (data12.rootCATrustedCertificates_TrustedPublisher !== undefined) {
          check_3e49417c(
            data12.rootCATrustedCertificates_TrustedPublisher,
            path + "/reported/rootCATrustedCertificates_TrustedPublisher",
            found,
          );
        }
        if (data12.rootCATrustedCertificates_TrustedPeople !== undefined) {
          check_3e49417c(
            data12.rootCATrustedCertificates_TrustedPeople,
            path + "/reported/rootCATrustedCertificates_TrustedPeople",
            found,
          );
        }
        if (data12.certificateStore_CA_System !== undefined) {
          check_3e49417c(data12.certificateStore_CA_System, path + "/reported/certificateStore_CA_System", found);
        }
        if (data12.certificateStore_Root_System !== undefined) {
          check_3e49417c(data12.certificateStore_Root_System, path + "/reported/certificateStore_Root_System", found);
        }
        if (data12.certificateStore_My_User !== undefined) {
          check_3e49417c(data12.certificateStore_My_User, path + "/reported/certificateStore_My_User", found);
        }
        if (data12.certificateStore_My_System !== undefined) {
          check_3e49417c(data12.certificateStore_My_System, path + "/reported/certificateStore_My_System", found);
        }
        if (data12.__meta !== undefined) {
          check_3caa1a19(data12.__meta, path + "/reported/__meta", found);
        }
        if (data12.__errors !== undefined) {
          check_2d502b42(data12.__errors, path + "/reported/__errors", found);
        }
      } else {
        note(found, path + "/reported", "type", { type: "object" }, data12);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_e626a1a4(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== undefined) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.batteryStatus !== undefined) {
          note(found, path + "/desired/batteryStatus", "false schema", {}, data0.batteryStatus);
        }
        if (data0.batteryRemaining !== undefined) {
          note(found, path + "/desired/batteryRemaining", "false schema", {}, data0.batteryRemaining);
        }
        if (data0.batteryRuntime !== undefined) {
          note(found, path + "/desired/batteryRuntime", "false schema", {}, data0.batteryRuntime);
        }
        if (data0.displayResolution !== undefined) {
          note(found, path + "/desired/displayResolution", "false schema", {}, data0.displayResolution);
        }
        if (data0.dmVer !== undefined) {
          note(found, path + "/desired/dmVer", "false schema", {}, data0.dmVer);
        }
        if (data0.fwVer !== undefined) {
          note(found, path + "/desired/fwVer", "false schema", {}, data0.fwVer);
        }
        if (data0.hwVer !== undefined) {
          note(found, path + "/desired/hwVer", "false schema", {}, data0.hwVer);
        }
        if (data0.id !== undefined) {
          note(found, path + "/desired/id", "false schema", {}, data0.id);
        }
        if (data0.language !== undefined) {
          note(found, path + "/desired/language", "false schema", {}, data0.language);
        }
        if (data0.manufacturer !== undefined) {
          note(found, path + "/desired/manufacturer", "false schema", {}, data0.manufacturer);
        }
        if (data0.model !== undefined) {
          note(found, path + "/desired/model", "false schema", {}, data0.model);
        }
        if (data0.name !== undefined) {
          note(found, path + "/desired/name", "false schema", {}, data0.name);
        }
        if (data0.oem !== undefined) {
          note(found, path + "/desired/oem", "false schema", {}, data0.oem);
        }
        if (data0.osEdition !== undefined) {
          note(found, path + "/desired/osEdition", "false schema", {}, data0.osEdition);
        }
        if (data0.osPlatform !== undefined) {
          note(found, path + "/desired/osPlatform", "false schema", {}, data0.osPlatform);
        }
        if (data0.processorArchitecture !== undefined) {
          note(found, path + "/desired/processorArchitecture", "false schema", {}, data0.processorArchitecture);
        }
        if (data0.processorType !== undefined) {
          note(found, path + "/desired/processorType", "false schema", {}, data0.processorType);
        }
        if (data0.radioSwVer !== undefined) {
          note(found, path + "/desired/radioSwVer", "false schema", {}, data0.radioSwVer);
        }
        if (data0.secureBootState !== undefined) {
          note(found, path + "/desired/secureBootState", "false schema", {}, data0.secureBootState);
        }
        if (data0.swVer !== undefined) {
          note(found, path + "/desired/swVer", "false schema", {}, data0.swVer);
        }
        if (data0.totalMemory !== undefined) {
          note(found, path + "/desired/totalMemory", "false schema", {}, data0.totalMemory);
        }
        if (data0.type !== undefined) {
          note(found, path + "/desired/type", "false schema", {}, data0.type);
        }
        if (data0.__meta !== undefined) {
          check_5f74cf01(data0.__meta, path + "/desired/__meta", found);
        }
        if (data0.__errors !== undefined) {
          note(found, path + "/desired/__errors", "false schema", {}, data0.__errors);
        }
      } else {
        note(found, path + "/desired", "type", { type: "object" }, data0);
      }
    }
    if (data.reported !== undefined) {
      let data25 = data.reported;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.batteryStatus !== undefined) {
          let data26 = data25.batteryStatus;
          if (!(typeof data26 == "number" && isFinite(data26))) {
            note(found, path + "/reported/batteryStatus", "type", { type: "number" }, data26);
          }
        }
        if (data25.batteryRemaining !== undefined) {
          let data27 = data25.batteryRemaining;
          if (!(typeof data27 == "number" && isFinite(data27))) {
            note(found, path + "/reported/batteryRemaining", "type", { type: "number" }, data27);
          }
        }
        if (data25.batteryRuntime !== undefined) {
          let data28 = data25.batteryRuntime;
          if (!(typeof data28 == "number" && isFinite(data28))) {
            note(found, path + "/reported/batteryRuntime", "type", { type: "number" }, data28);
          }
        }
        if (data25.displayResolution !== undefined) {
          let data29 = data25.displayResolution;
          if (typeof data29 !== "string") {
            note(found, path + "/reported/displayResolution", "type", { type: "string" }, data29);
          }
        }
        if (data25.dmVer !== undefined) {
          let data30 = data25.dmVer;
          if (typeof data30 !== "string") {
            note(found, path + "/reported/dmVer", "type", { type: "string" }, data30);
          }
        }
        if (data25.fwVer !== undefined) {
          let data31 = data25.fwVer;
          if (typeof data31 !== "string") {
            note(found, path + "/reported/fwVer", "type", { type: "string" }, data31);
          }
        }
        if (data25.hwVer !== undefined) {
          let data32 = data25.hwVer;
          if (typeof data32 !== "string") {
            note(found, path + "/reported/hwVer", "type", { type: "string" }, data32);
          }
        }
        if (data25.id !== undefined) {
          let data33 = data25.id;
          if (typeof data33 !== "string") {
            note(found, path + "/reported/id", "type", { type: "string" }, data33);
          }
        }
        if (data25.language !== undefined) {
          let data34 = data25.language;
          if (typeof data34 !== "string") {
            note(found, path + "/reported/language", "type", { type: "string" }, data34);
          }
        }
        if (data25.manufacturer !== undefined) {
          let data35 = data25.manufacturer;
          if (typeof data35 !== "string") {
            note(found, path + "/reported/manufacturer", "type", { type: "string" }, data35);
          }
        }
        if (data25.model !== undefined) {
          let data36 = data25.model;
          if (typeof data36 !== "string") {
            note(found, path + "/reported/model", "type", { type: "string" }, data36);
          }
        }
        if (data25.name !== undefined) {
          let data37 = data25.name;
          if (typeof data37 !== "string") {
            note(found, path + "/reported/name", "type", { type: "string" }, data37);
          }
        }
        if (data25.oem !== undefined) {
          let data38 = data25.oem;
          if (typeof data38 !== "string") {
            note(found, path + "/reported/oem", "type", { type: "string" }, data38);
          }
        }
        if (data25.osEdition !== undefined) {
          let data39 = data25.osEdition;
          if (typeof data39 !== "string") {
            note(found, path + "/reported/osEdition", "type", { type: "string" }, data39);
          }
        }
        if (data25.osPlatform !== undefined) {
          let data40 = data25.osPlatform;
          if (typeof data40 !== "string") {
            note(found, path + "/reported/osPlatform", "type", { type: "string" }, data40);
          }
        }
        if (data25.processorArchitecture !== undefined) {
          let data41 = data25.processorArchitecture;
          if (typeof data41 !== "string") {
            note(found, path + "/reported/processorArchitecture", "type", { type: "string" }, data41);
          }
        }
        if (data25.processorType !== undefined) {
          let data42 = data25.processorType;
          if (typeof data42 !== "string") {
            note(found, path + "/reported/processorType", "type", { type: "string" }, data42);
          }
        }
        if (data25.radioSwVer !== undefined) {
          let data43 = data25.radioSwVer;
          if (typeof data43 !== "string") {
            note(found, path + "/reported/radioSwVer", "type", { type: "string" }, data43);
          }
        }
        if (data25.secureBootState !== undefined) {
          let data44 = data25.secureBootState;
          if (!(typeof data44 == "number" && isFinite(data44))) {
            note(found, path + "/reported/secureBootState", "type", { type: "number" }, data44);
          }
        }
        if (data25.swVer !== undefined) {
          let data45 = data25.swVer;
          if (typeof data45 !== "string") {
            note(found, path + "/reported/swVer", "type", { type: "string" }, data45);
          }
        }
        if (data25.totalMemory !== undefined) {
          let data46 = data25.totalMemory;
          if (!(typeof data46 == "number" && isFinite(data46))) {
            note(found, path + "/reported/totalMemory", "type", { type: "number" }, data46);
          }
        }
        if (data25.type !== undefined) {
          let data47 = data25.type;
          if (typeof data47 !== "string") {
            note(found, path + "/reported/type", "type", { type: "string" }, data47);
          }
        }
        if (data25.__meta !== undefined) {
          check_3caa1a19(data25.__meta, path + "/reported/__meta", found);
        }
        if (data25.__errors !== undefined) {
          check_2d502b42(data25.__errors, path + "/reported/__errors", found);
        }
      } else {
        note(found, path + "/reported", "type", { type: "object" }, data25);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_99381454(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== undefined) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.reporting !== undefined) {
          let data1 = data0.reporting;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.groups === undefined) {
              note(found, path + "/desired/reporting", "required", { missingProperty: "groups" }, data1);
            }
            if (data1.types === undefined) {
              note(found, path + "/desired/reporting", "required", { missingProperty: "types" }, data1);
            }
            if (data1.tags === undefined) {
              note(found, path + "/desired/reporting", "required", { missingProperty: "tags" }, data1);
            }
            if (data1.groups !== undefined) {
              let data2 = data1.groups;
              if (typeof data2 !== "string") {
                note(found, path + "/desired/reporting/groups", "type", { type: "string" }, data2);
              }
            }
            if (data1.types !== undefined) {
              let data3 = data1.types;
              if (typeof data3 !== "string") {
                note(found, path + "/desired/reporting/types", "type", { type: "string" }, data3);
              }
            }
            if (data1.tags !== undefined) {
              let data4 = data1.tags;
              if (typeof data4 !== "string") {
                note(found, path + "/desired/reporting/tags", "type", { type: "string" }, data4);
              }
            }
          } else {
            note(found, path + "/desired/reporting", "type", { type: "object" }, data1);
          }
        }
        if (data0.__meta !== undefined) {
          check_5f74cf01(data0.__meta, path + "/desired/__meta", found);
        }
        if (data0.__errors !== undefined) {
          note(found, path + "/desired/__errors", "false schema", {}, data0.__errors);
        }
      } else {
        note(found, path + "/desired", "type", { type: "object" }, data0);
      }
    }
    if (data.reported !== undefined) {
      let data7 = data.reported;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key0 in data7) {
          if (!(key0 === "reporting" || key0 === "__meta" || key0 === "__errors")) {
            let data8 = data7[key0];
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              if (data8.type !== undefined) {
                let data9 = data8.type;
                if (typeof data9 !== "string") {
                  note(
                    found,
                    path + "/reported/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
                    "type",
                    { type: "string" },
                    data9,
                  );
                }
              }
              if (data8.tags !== undefined) {
                let data10 = data8.tags;
                if (typeof data10 !== "string") {
                  note(
                    found,
                    path + "/reported/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags",
                    "type",
                    { type: "string" },
                    data10,
                  );
                }
              }
              if (data8.interfaceVersion !== undefined) {
                let data11 = data8.interfaceVersion;
                if (typeof data11 !== "string") {
                  note(
                    found,
                    path + "/reported/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/interfaceVersion",
                    "type",
                    { type: "string" },
                    data11,
                  );
                }
              }
            } else {
              note(
                found,
                path + "/reported/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                "type",
                { type: "object" },
                data8,
              );
            }
          }
        }
        if (data7.reporting !== undefined) {
          note(found, path + "/reported/reporting", "false schema", {}, data7.reporting);
        }
        if (data7.__meta !== undefined) {
          check_3caa1a19(data7.__meta, path + "/reported/__meta", found);
        }
        if (data7.__errors !== undefined) {
          check_2d502b42(data7.__errors, path + "/reported/__errors", found);
        }
      } else {
        note(found, path + "/reported", "type", { type: "object" }, data7);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_e67404f4(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.traceLevel !== undefined) {
          let data1 = data0.traceLevel;
          if (!(
            data1 === "critical" ||
            data1 === "error" ||
            data1 === "warning" ||
            data1 === "information" ||
            data1 === "verbose"
          )) {
            note(
              found,
              path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/traceLevel",
              "enum",
              { allowedValues: ["critical", "error", "warning", "information", "verbose"] },
              data1,
            );
          }
        }
        if (data0.keywords !== undefined) {
          let data2 = data0.keywords;
          if (typeof data2 !== "string") {
            note(
              found,
              path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords",
              "type",
              { type: "string" },
              data2,
            );
          }
        }
        if (data0.enabled !== undefined) {
          let data3 = data0.enabled;
          if (typeof data3 !== "boolean") {
            note(
              found,
              path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/enabled",
              "type",
              { type: "boolean" },
              data3,
            );
          }
        }
      } else {
        note(found, path + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, data0);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_d842257b(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== undefined) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          if (!(key0 === "__meta" || key0 === "__errors")) {
            let data1 = data0[key0];
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.traceLogFileMode !== undefined) {
                let data2 = data1.traceLogFileMode;
                if (!(data2 === "sequential" || data2 === "circular")) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/traceLogFileMode",
                    "enum",
                    { allowedValues: ["sequential", "circular"] },
                    data2,
                  );
                }
              }
              if (data1.logFileSizeLimitMB !== undefined) {
                let data3 = data1.logFileSizeLimitMB;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileSizeLimitMB",
                    "type",
                    { type: "integer" },
                    data3,
                  );
                }
              }
              if (data1.logFileFolder !== undefined) {
                let data4 = data1.logFileFolder;
                if (typeof data4 !== "string") {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileFolder",
                    "type",
                    { type: "string" },
                    data4,
                  );
                }
              }
              if (data1.logFileName !== undefined) {
                let data5 = data1.logFileName;
                if (typeof data5 !== "string") {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileName",
                    "type",
                    { type: "string" },
                    data5,
                  );
                }
              }
              if (data1.started !== undefined) {
                let data6 = data1.started;
                if (typeof data6 !== "boolean") {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/started",
                    "type",
                    { type: "boolean" },
                    data6,
                  );
                }
              }
              if (data1.providers !== undefined) {
                check_e67404f4(
                  data1.providers,
                  path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/providers",
                  found,
                );
              }
              if (data1.__meta !== undefined) {
                check_5f74cf01(
                  data1.__meta,
                  path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/__meta",
                  found,
                );
              }
              if (data1.logFileFolder !== undefined) {
                if (data1.logFileName === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "logFileFolder", missingProperty: "logFileName" },
                    data1,
                  );
                }
                if (data1.started === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "logFileFolder", missingProperty: "started" },
                    data1,
                  );
                }
                if (data1.providers === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "logFileFolder", missingProperty: "providers" },
                    data1,
                  );
                }
              }
              if (data1.logFileName !== undefined) {
                if (data1.logFileFolder === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "logFileName", missingProperty: "logFileFolder" },
                    data1,
                  );
                }
                if (data1.started === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "logFileName", missingProperty: "started" },
                    data1,
                  );
                }
                if (data1.providers === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "logFileName", missingProperty: "providers" },
                    data1,
                  );
                }
              }
              if (data1.started !== undefined) {
                if (data1.logFileFolder === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "started", missingProperty: "logFileFolder" },
                    data1,
                  );
                }
                if (data1.logFileName === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "started", missingProperty: "logFileName" },
                    data1,
                  );
                }
                if (data1.providers === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "started", missingProperty: "providers" },
                    data1,
                  );
                }
              }
              if (data1.providers !== undefined) {
                if (data1.logFileFolder === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "providers", missingProperty: "logFileFolder" },
                    data1,
                  );
                }
                if (data1.logFileName === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "providers", missingProperty: "logFileName" },
                    data1,
                  );
                }
                if (data1.started === undefined) {
                  note(
                    found,
                    path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "dependentRequired",
                    { property: "providers", missingProperty: "started" },
                    data1,
                  );
                }
              }
            } else {
              note(
                found,
                path + "/desired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                "type",
                { type: "object" },
                data1,
              );
            }
          }
        }
        if (data0.__meta !== undefined) {
          check_5f74cf01(data0.__meta, path + "/desired/__meta", found);
        }
        if (data0.__errors !== undefined) {
          note(found, path + "/desired/__errors", "false schema", {}, data0.__errors);
        }
      } else {
        note(found, path + "/desired", "type", { type: "object" }, data0);
      }
    }
    if (data.reported !== undefined) {
      let data11 = data.reported;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          if (!(key1 === "__meta" || key1 === "__errors")) {
            let data12 = data11[key1];
            if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && typeof data12 !== "string") {
              note(
                found,
                path + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                "type",
                { type: ["object", "string"] },
                data12,
              );
            }
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
              if (data12.traceLogFileMode !== undefined) {
                let data13 = data12.traceLogFileMode;
                if (!(data13 === "sequential" || data13 === "circular")) {
                  note(
                    found,
                    path + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/traceLogFileMode",
                    "enum",
                    { allowedValues: ["sequential", "circular"] },
                    data13,
                  );
                }
              }
              if (data12.logFileSizeLimitMB !== undefined) {
                let data14 = data12.logFileSizeLimitMB;
                if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
                  note(
                    found,
                    path + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileSizeLimitMB",
                    "type",
                    { type: "integer" },
                    data14,
                  );
                }
              }
              if (data12.logFileFolder !== undefined) {
                let data15 = data12.logFileFolder;
                if (typeof data15 !== "string") {
                  note(
                    found,
                    path + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileFolder",
                    "type",
                    { type: "string" },
                    data15,
                  );
                }
              }
              if (data12.logFileName !== undefined) {
                let data16 = data12.logFileName;
                if (typeof data16 !== "string") {
                  note(
                    found,
                    path + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/logFileName",
                    "type",
                    { type: "string" },
                    data16,
                  );
                }
              }
              if (data12.started !== undefined) {
                let data17 = data12.started;
                if (typeof data17 !== "boolean") {
                  note(
                    found,
                    path + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/started",
                    "type",
                    { type: "boolean" },
                    data17,
                  );
                }
              }
              if (data12.providers !== undefined) {
                check_e67404f4(
                  data12.providers,
                  path + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/providers",
                  found,
                );
              }
              if (data12.__meta !== undefined) {
                check_3caa1a19(
                  data12.__meta,
                  path + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/__meta",
                  found,
                );
              }
              if (data12.__errors !== undefined) {
                check_2d502b42(
                  data12.__errors,
                  path + "/reported/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/__errors",
                  found,
                );
              }
            }
          }
        }
        if (data11.__meta !== undefined) {
          check_3caa1a19(data11.__meta, path + "/reported/__meta", found);
        }
        if (data11.__errors !== undefined) {
          check_2d502b42(data11.__errors, path + "/reported/__errors", found);
        }
      } else {
        note(found, path + "/reported", "type", { type: "object" }, data11);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_f3ca6ead(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== undefined) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.singleRebootTime !== undefined) {
          let data1 = data0.singleRebootTime;
          if (typeof data1 !== "string") {
            note(found, path + "/desired/singleRebootTime", "type", { type: "string" }, data1);
          }
        }
        if (data0.dailyRebootTime !== undefined) {
          let data2 = data0.dailyRebootTime;
          if (typeof data2 !== "string") {
            note(found, path + "/desired/dailyRebootTime", "type", { type: "string" }, data2);
          }
        }
        if (data0.dailySchedule !== undefined) {
          let data3 = data0.dailySchedule;
          if (typeof data3 !== "string") {
            note(found, path + "/desired/dailySchedule", "type", { type: "string" }, data3);
          }
        }
        if (data0.lastBootTime !== undefined) {
          note(found, path + "/desired/lastBootTime", "false schema", {}, data0.lastBootTime);
        }
        if (data0.__meta !== undefined) {
          check_5f74cf01(data0.__meta, path + "/desired/__meta", found);
        }
        if (data0.__errors !== undefined) {
          note(found, path + "/desired/__errors", "false schema", {}, data0.__errors);
        }
      } else {
        note(found, path + "/desired", "type", { type: "object" }, data0);
      }
    }
    if (data.reported !== undefined) {
      let data7 = data.reported;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.singleRebootTime !== undefined) {
          let data8 = data7.singleRebootTime;
          if (typeof data8 !== "string") {
            note(found, path + "/reported/singleRebootTime", "type", { type: "string" }, data8);
          }
        }
        if (data7.dailyRebootTime !== undefined) {
          let data9 = data7.dailyRebootTime;
          if (typeof data9 !== "string") {
            note(found, path + "/reported/dailyRebootTime", "type", { type: "string" }, data9);
          }
        }
        if (data7.dailySchedule !== undefined) {
          let data10 = data7.dailySchedule;
          if (typeof data10 !== "string") {
            note(found, path + "/reported/dailySchedule", "type", { type: "string" }, data10);
          }
        }
        if (data7.lastBootTime !== undefined) {
          let data11 = data7.lastBootTime;
          if (typeof data11 !== "string") {
            note(found, path + "/reported/lastBootTime", "type", { type: "string" }, data11);
          }
        }
        if (data7.__meta !== undefined) {
          check_3caa1a19(data7.__meta, path + "/reported/__meta", found);
        }
        if (data7.__errors !== undefined) {
          check_2d502b42(data7.__errors, path + "/reported/__errors", found);
        }
      } else {
        note(found, path + "/reported", "type", { type: "object" }, data7);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_adbebb3d(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== undefined) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.ntpServer !== undefined) {
          let data1 = data0.ntpServer;
          if (typeof data1 !== "string") {
            note(found, path + "/desired/ntpServer", "type", { type: "string" }, data1);
          }
        }
        if (data0.dynamicDaylightTimeDisabled !== undefined) {
          let data2 = data0.dynamicDaylightTimeDisabled;
          if (typeof data2 !== "boolean") {
            note(found, path + "/desired/dynamicDaylightTimeDisabled", "type", { type: "boolean" }, data2);
          }
        }
        if (data0.timeZoneKeyName !== undefined) {
          let data3 = data0.timeZoneKeyName;
          if (typeof data3 !== "string") {
            note(found, path + "/desired/timeZoneKeyName", "type", { type: "string" }, data3);
          }
        }
        if (data0.timeZoneBias !== undefined) {
          let data4 = data0.timeZoneBias;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            note(found, path + "/desired/timeZoneBias", "type", { type: "integer" }, data4);
          }
        }
        if (data0.timeZoneDaylightBias !== undefined) {
          let data5 = data0.timeZoneDaylightBias;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            note(found, path + "/desired/timeZoneDaylightBias", "type", { type: "integer" }, data5);
          }
        }
        if (data0.timeZoneDaylightDate !== undefined) {
          let data6 = data0.timeZoneDaylightDate;
          if (typeof data6 !== "string") {
            note(found, path + "/desired/timeZoneDaylightDate", "type", { type: "string" }, data6);
          }
        }
        if (data0.timeZoneDaylightName !== undefined) {
          let data7 = data0.timeZoneDaylightName;
          if (typeof data7 !== "string") {
            note(found, path + "/desired/timeZoneDaylightName", "type", { type: "string" }, data7);
          }
        }
        if (data0.timeZoneDaylightDayOfWeek !== undefined) {
          let data8 = data0.timeZoneDaylightDayOfWeek;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            note(found, path + "/desired/timeZoneDaylightDayOfWeek", "type", { type: "integer" }, data8);
          }
        }
        if (data0.timeZoneStandardBias !== undefined) {
          let data9 = data0.timeZoneStandardBias;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            note(found, path + "/desired/timeZoneStandardBias", "type", { type: "integer" }, data9);
          }
        }
        if (data0.timeZoneStandardDate !== undefined) {
          let data10 = data0.timeZoneStandardDate;
          if (typeof data10 !== "string") {
            note(found, path + "/desired/timeZoneStandardDate", "type", { type: "string" }, data10);
          }
        }
        if (data0.timeZoneStandardName !== undefined) {
          let data11 = data0.timeZoneStandardName;
          if (typeof data11 !== "string") {
            note(found, path + "/desired/timeZoneStandardName", "type", { type: "string" }, data11);
          }
        }
        if (data0.timeZoneStandardDayOfWeek !== undefined) {
          let data12 = data0.timeZoneStandardDayOfWeek;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            note(found, path + "/desired/timeZoneStandardDayOfWeek", "type", { type: "integer" }, data12);
          }
        }
        if (data0.__meta !== undefined) {
          check_5f74cf01(data0.__meta, path + "/desired/__meta", found);
        }
        if (data0.__errors !== undefined) {
          note(found, path + "/desired/__errors", "false schema", {}, data0.__errors);
        }
        if (data0.dynamicDaylightTimeDisabled !== undefined) {
          if (data0.timeZoneKeyName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "dynamicDaylightTimeDisabled", missingProperty: "timeZoneKeyName" },
              data0,
            );
          }
          if (data0.timeZoneBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "dynamicDaylightTimeDisabled", missingProperty: "timeZoneBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "dynamicDaylightTimeDisabled", missingProperty: "timeZoneDaylightBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "dynamicDaylightTimeDisabled", missingProperty: "timeZoneDaylightDate" },
              data0,
            );
          }
          if (data0.timeZoneDaylightName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "dynamicDaylightTimeDisabled", missingProperty: "timeZoneDaylightName" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "dynamicDaylightTimeDisabled", missingProperty: "timeZoneDaylightDayOfWeek" },
              data0,
            );
          }
          if (data0.timeZoneStandardBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "dynamicDaylightTimeDisabled", missingProperty: "timeZoneStandardBias" },
              data0,
            );
          }
          if (data0.timeZoneStandardDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "dynamicDaylightTimeDisabled", missingProperty: "timeZoneStandardDate" },
              data0,
            );
          }
          if (data0.timeZoneStandardName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "dynamicDaylightTimeDisabled", missingProperty: "timeZoneStandardName" },
              data0,
            );
          }
          if (data0.timeZoneStandardDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "dynamicDaylightTimeDisabled", missingProperty: "timeZoneStandardDayOfWeek" },
              data0,
            );
          }
        }
        if (data0.timeZoneKeyName !== undefined) {
          if (data0.dynamicDaylightTimeDisabled === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneKeyName", missingProperty: "dynamicDaylightTimeDisabled" },
              data0,
            );
          }
          if (data0.timeZoneBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneKeyName", missingProperty: "timeZoneBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneKeyName", missingProperty: "timeZoneDaylightBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneKeyName", missingProperty: "timeZoneDaylightDate" },
              data0,
            );
          }
          if (data0.timeZoneDaylightName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneKeyName", missingProperty: "timeZoneDaylightName" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneKeyName", missingProperty: "timeZoneDaylightDayOfWeek" },
              data0,
            );
          }
          if (data0.timeZoneStandardBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneKeyName", missingProperty: "timeZoneStandardBias" },
              data0,
            );
          }
          if (data0.timeZoneStandardDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneKeyName", missingProperty: "timeZoneStandardDate" },
              data0,
            );
          }
          if (data0.timeZoneStandardName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneKeyName", missingProperty: "timeZoneStandardName" },
              data0,
            );
          }
          if (data0.timeZoneStandardDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneKeyName", missingProperty: "timeZoneStandardDayOfWeek" },
              data0,
            );
          }
        }
        if (data0.timeZoneBias !== undefined) {
          if (data0.dynamicDaylightTimeDisabled === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneBias", missingProperty: "dynamicDaylightTimeDisabled" },
              data0,
            );
          }
          if (data0.timeZoneKeyName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneBias", missingProperty: "timeZoneKeyName" },
              data0,
            );
          }
          if (data0.timeZoneDaylightBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneBias", missingProperty: "timeZoneDaylightBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneBias", missingProperty: "timeZoneDaylightDate" },
              data0,
            );
          }
          if (data0.timeZoneDaylightName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneBias", missingProperty: "timeZoneDaylightName" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneBias", missingProperty: "timeZoneDaylightDayOfWeek" },
              data0,
            );
          }
          if (data0.timeZoneStandardBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneBias", missingProperty: "timeZoneStandardBias" },
              data0,
            );
          }
          if (data0.timeZoneStandardDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneBias", missingProperty: "timeZoneStandardDate" },
              data0,
            );
          }
          if (data0.timeZoneStandardName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneBias", missingProperty: "timeZoneStandardName" },
              data0,
            );
          }
          if (data0.timeZoneStandardDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneBias", missingProperty: "timeZoneStandardDayOfWeek" },
              data0,
            );
          }
        }
        if (data0.timeZoneDaylightBias !== undefined) {
          if (data0.dynamicDaylightTimeDisabled === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightBias", missingProperty: "dynamicDaylightTimeDisabled" },
              data0,
            );
          }
          if (data0.timeZoneKeyName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightBias", missingProperty: "timeZoneKeyName" },
              data0,
            );
          }
          if (data0.timeZoneBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightBias", missingProperty: "timeZoneBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightBias", missingProperty: "timeZoneDaylightDate" },
              data0,
            );
          }
          if (data0.timeZoneDaylightName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightBias", missingProperty: "timeZoneDaylightName" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightBias", missingProperty: "timeZoneDaylightDayOfWeek" },
              data0,
            );
          }
          if (data0.timeZoneStandardBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightBias", missingProperty: "timeZoneStandardBias" },
              data0,
            );
          }
          if (data0.timeZoneStandardDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightBias", missingProperty: "timeZoneStandardDate" },
              data0,
            );
          }
          if (data0.timeZoneStandardName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightBias", missingProperty: "timeZoneStandardName" },
              data0,
            );
          }
          if (data0.timeZoneStandardDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightBias", missingProperty: "timeZoneStandardDayOfWeek" },
              data0,
            );
          }
        }
        if (data0.timeZoneDaylightDate !== undefined) {
          if (data0.dynamicDaylightTimeDisabled === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDate", missingProperty: "dynamicDaylightTimeDisabled" },
              data0,
            );
          }
          if (data0.timeZoneKeyName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDate", missingProperty: "timeZoneKeyName" },
              data0,
            );
          }
          if (data0.timeZoneBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDate", missingProperty: "timeZoneBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDate", missingProperty: "timeZoneDaylightBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDate", missingProperty: "timeZoneDaylightName" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDate", missingProperty: "timeZoneDaylightDayOfWeek" },
              data0,
            );
          }
          if (data0.timeZoneStandardBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDate", missingProperty: "timeZoneStandardBias" },
              data0,
            );
          }
          if (data0.timeZoneStandardDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDate", missingProperty: "timeZoneStandardDate" },
              data0,
            );
          }
          if (data0.timeZoneStandardName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDate", missingProperty: "timeZoneStandardName" },
              data0,
            );
          }
          if (data0.timeZoneStandardDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDate", missingProperty: "timeZoneStandardDayOfWeek" },
              data0,
            );
          }
        }
        if (data0.timeZoneDaylightName !== undefined) {
          if (data0.dynamicDaylightTimeDisabled === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightName", missingProperty: "dynamicDaylightTimeDisabled" },
              data0,
            );
          }
          if (data0.timeZoneKeyName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightName", missingProperty: "timeZoneKeyName" },
              data0,
            );
          }
          if (data0.timeZoneBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightName", missingProperty: "timeZoneBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightName", missingProperty: "timeZoneDaylightBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightName", missingProperty: "timeZoneDaylightDate" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightName", missingProperty: "timeZoneDaylightDayOfWeek" },
              data0,
            );
          }
          if (data0.timeZoneStandardBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightName", missingProperty: "timeZoneStandardBias" },
              data0,
            );
          }
          if (data0.timeZoneStandardDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightName", missingProperty: "timeZoneStandardDate" },
              data0,
            );
          }
          if (data0.timeZoneStandardName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightName", missingProperty: "timeZoneStandardName" },
              data0,
            );
          }
          if (data0.timeZoneStandardDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightName", missingProperty: "timeZoneStandardDayOfWeek" },
              data0,
            );
          }
        }
        if (data0.timeZoneDaylightDayOfWeek !== undefined) {
          if (data0.dynamicDaylightTimeDisabled === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDayOfWeek", missingProperty: "dynamicDaylightTimeDisabled" },
              data0,
            );
          }
          if (data0.timeZoneKeyName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDayOfWeek", missingProperty: "timeZoneKeyName" },
              data0,
            );
          }
          if (data0.timeZoneBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDayOfWeek", missingProperty: "timeZoneBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDayOfWeek", missingProperty: "timeZoneDaylightBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDayOfWeek", missingProperty: "timeZoneDaylightDate" },
              data0,
            );
          }
          if (data0.timeZoneDaylightName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDayOfWeek", missingProperty: "timeZoneDaylightName" },
              data0,
            );
          }
          if (data0.timeZoneStandardBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDayOfWeek", missingProperty: "timeZoneStandardBias" },
              data0,
            );
          }
          if (data0.timeZoneStandardDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDayOfWeek", missingProperty: "timeZoneStandardDate" },
              data0,
            );
          }
          if (data0.timeZoneStandardName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDayOfWeek", missingProperty: "timeZoneStandardName" },
              data0,
            );
          }
          if (data0.timeZoneStandardDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneDaylightDayOfWeek", missingProperty: "timeZoneStandardDayOfWeek" },
              data0,
            );
          }
        }
        if (data0.timeZoneStandardBias !== undefined) {
          if (data0.dynamicDaylightTimeDisabled === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardBias", missingProperty: "dynamicDaylightTimeDisabled" },
              data0,
            );
          }
          if (data0.timeZoneKeyName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardBias", missingProperty: "timeZoneKeyName" },
              data0,
            );
          }
          if (data0.timeZoneBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardBias", missingProperty: "timeZoneBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardBias", missingProperty: "timeZoneDaylightBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardBias", missingProperty: "timeZoneDaylightDate" },
              data0,
            );
          }
          if (data0.timeZoneDaylightName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardBias", missingProperty: "timeZoneDaylightName" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardBias", missingProperty: "timeZoneDaylightDayOfWeek" },
              data0,
            );
          }
          if (data0.timeZoneStandardDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardBias", missingProperty: "timeZoneStandardDate" },
              data0,
            );
          }
          if (data0.timeZoneStandardName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardBias", missingProperty: "timeZoneStandardName" },
              data0,
            );
          }
          if (data0.timeZoneStandardDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardBias", missingProperty: "timeZoneStandardDayOfWeek" },
              data0,
            );
          }
        }
        if (data0.timeZoneStandardDate !== undefined) {
          if (data0.dynamicDaylightTimeDisabled === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDate", missingProperty: "dynamicDaylightTimeDisabled" },
              data0,
            );
          }
          if (data0.timeZoneKeyName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDate", missingProperty: "timeZoneKeyName" },
              data0,
            );
          }
          if (data0.timeZoneBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDate", missingProperty: "timeZoneBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDate", missingProperty: "timeZoneDaylightBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDate", missingProperty: "timeZoneDaylightDate" },
              data0,
            );
          }
          if (data0.timeZoneDaylightName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDate", missingProperty: "timeZoneDaylightName" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDate", missingProperty: "timeZoneDaylightDayOfWeek" },
              data0,
            );
          }
          if (data0.timeZoneStandardBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDate", missingProperty: "timeZoneStandardBias" },
              data0,
            );
          }
          if (data0.timeZoneStandardName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDate", missingProperty: "timeZoneStandardName" },
              data0,
            );
          }
          if (data0.timeZoneStandardDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDate", missingProperty: "timeZoneStandardDayOfWeek" },
              data0,
            );
          }
        }
        if (data0.timeZoneStandardName !== undefined) {
          if (data0.dynamicDaylightTimeDisabled === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardName", missingProperty: "dynamicDaylightTimeDisabled" },
              data0,
            );
          }
          if (data0.timeZoneKeyName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardName", missingProperty: "timeZoneKeyName" },
              data0,
            );
          }
          if (data0.timeZoneBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardName", missingProperty: "timeZoneBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardName", missingProperty: "timeZoneDaylightBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardName", missingProperty: "timeZoneDaylightDate" },
              data0,
            );
          }
          if (data0.timeZoneDaylightName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardName", missingProperty: "timeZoneDaylightName" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardName", missingProperty: "timeZoneDaylightDayOfWeek" },
              data0,
            );
          }
          if (data0.timeZoneStandardBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardName", missingProperty: "timeZoneStandardBias" },
              data0,
            );
          }
          if (data0.timeZoneStandardDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardName", missingProperty: "timeZoneStandardDate" },
              data0,
            );
          }
          if (data0.timeZoneStandardDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardName", missingProperty: "timeZoneStandardDayOfWeek" },
              data0,
            );
          }
        }
        if (data0.timeZoneStandardDayOfWeek !== undefined) {
          if (data0.dynamicDaylightTimeDisabled === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDayOfWeek", missingProperty: "dynamicDaylightTimeDisabled" },
              data0,
            );
          }
          if (data0.timeZoneKeyName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDayOfWeek", missingProperty: "timeZoneKeyName" },
              data0,
            );
          }
          if (data0.timeZoneBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDayOfWeek", missingProperty: "timeZoneBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDayOfWeek", missingProperty: "timeZoneDaylightBias" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDayOfWeek", missingProperty: "timeZoneDaylightDate" },
              data0,
            );
          }
          if (data0.timeZoneDaylightName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDayOfWeek", missingProperty: "timeZoneDaylightName" },
              data0,
            );
          }
          if (data0.timeZoneDaylightDayOfWeek === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDayOfWeek", missingProperty: "timeZoneDaylightDayOfWeek" },
              data0,
            );
          }
          if (data0.timeZoneStandardBias === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDayOfWeek", missingProperty: "timeZoneStandardBias" },
              data0,
            );
          }
          if (data0.timeZoneStandardDate === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDayOfWeek", missingProperty: "timeZoneStandardDate" },
              data0,
            );
          }
          if (data0.timeZoneStandardName === undefined) {
            note(
              found,
              path + "/desired",
              "dependentRequired",
              { property: "timeZoneStandardDayOfWeek", missingProperty: "timeZoneStandardName" },
              data0,
            );
          }
        }
      } else {
        note(found, path + "/desired", "type", { type: "object" }, data0);
      }
    }
    if (data.reported !== undefined) {
      let data15 = data.reported;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.ntpServer !== undefined) {
          let data16 = data15.ntpServer;
          if (typeof data16 !== "string") {
            note(found, path + "/reported/ntpServer", "type", { type: "string" }, data16);
          }
        }
        if (data15.dynamicDaylightTimeDisabled !== undefined) {
          let data17 = data15.dynamicDaylightTimeDisabled;
          if (typeof data17 !== "boolean") {
            note(found, path + "/reported/dynamicDaylightTimeDisabled", "type", { type: "boolean" }, data17);
          }
        }
        if (data15.timeZoneKeyName !== undefined) {
          let data18 = data15.timeZoneKeyName;
          if (typeof data18 !== "string") {
            note(found, path + "/reported/timeZoneKeyName", "type", { type: "string" }, data18);
          }
        }
        if (data15.timeZoneBias !== undefined) {
          let data19 = data15.timeZoneBias;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            note(found, path + "/reported/timeZoneBias", "type", { type: "integer" }, data19);
          }
        }
        if (data15.timeZoneDaylightBias !== undefined) {
          let data20 = data15.timeZoneDaylightBias;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            note(found, path + "/reported/timeZoneDaylightBias", "type", { type: "integer" }, data20);
          }
        }
        if (data15.timeZoneDaylightDate !== undefined) {
          let data21 = data15.timeZoneDaylightDate;
          if (typeof data21 !== "string") {
            note(found, path + "/reported/timeZoneDaylightDate", "type", { type: "string" }, data21);
          }
        }
        if (data15.timeZoneDaylightName !== undefined) {
          let data22 = data15.timeZoneDaylightName;
          if (typeof data22 !== "string") {
            note(found, path + "/reported/timeZoneDaylightName", "type", { type: "string" }, data22);
          }
        }
        if (data15.timeZoneDaylightDayOfWeek !== undefined) {
          let data23 = data15.timeZoneDaylightDayOfWeek;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            note(found, path + "/reported/timeZoneDaylightDayOfWeek", "type", { type: "integer" }, data23);
          }
        }
        if (data15.timeZoneStandardBias !== undefined) {
          let data24 = data15.timeZoneStandardBias;
          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
            note(found, path + "/reported/timeZoneStandardBias", "type", { type: "integer" }, data24);
          }
        }
        if (data15.timeZoneStandardDate !== undefined) {
          let data25 = data15.timeZoneStandardDate;
          if (typeof data25 !== "string") {
            note(found, path + "/reported/timeZoneStandardDate", "type", { type: "string" }, data25);
          }
        }
        if (data15.timeZoneStandardName !== undefined) {
          let data26 = data15.timeZoneStandardName;
          if (typeof data26 !== "string") {
            note(found, path + "/reported/timeZoneStandardName", "type", { type: "string" }, data26);
          }
        }
        if (data15.timeZoneStandardDayOfWeek !== undefined) {
          let data27 = data15.timeZoneStandardDayOfWeek;
          if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
            note(found, path + "/reported/timeZoneStandardDayOfWeek", "type", { type: "integer" }, data27);
          }
        }
        if (data15.__meta !== undefined) {
          check_3caa1a19(data15.__meta, path + "/reported/__meta", found);
        }
        if (data15.__errors !== undefined) {
          check_2d502b42(data15.__errors, path + "/reported/__errors", found);
        }
      } else {
        note(found, path + "/reported", "type", { type: "object" }, data15);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_c5daf088(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== undefined) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.connectionString !== undefined) {
          let data1 = data0.connectionString;
          if (typeof data1 !== "string") {
            note(found, path + "/desired/connectionString", "type", { type: "string" }, data1);
          }
        }
        if (data0.apps !== undefined) {
          let data2 = data0.apps;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key0 in data2) {
              let data3 = data2[key0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.pkgFamilyName === undefined) {
                  note(
                    found,
                    path + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "required",
                    { missingProperty: "pkgFamilyName" },
                    data3,
                  );
                }
                if (data3.version === undefined) {
                  note(
                    found,
                    path + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "required",
                    { missingProperty: "version" },
                    data3,
                  );
                }
                if (data3.pkgFamilyName !== undefined) {
                  let data4 = data3.pkgFamilyName;
                  if (typeof data4 !== "string") {
                    note(
                      found,
                      path + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/pkgFamilyName",
                      "type",
                      { type: "string" },
                      data4,
                    );
                  }
                }
                if (data3.version !== undefined) {
                  let data5 = data3.version;
                  if (typeof data5 !== "string") {
                    note(
                      found,
                      path + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/version",
                      "type",
                      { type: "string" },
                      data5,
                    );
                  }
                }
                if (data3.appxSource !== undefined) {
                  let data6 = data3.appxSource;
                  if (typeof data6 !== "string") {
                    note(
                      found,
                      path + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/appxSource",
                      "type",
                      { type: "string" },
                      data6,
                    );
                  }
                }
                if (data3.depsSources !== undefined) {
                  let data7 = data3.depsSources;
                  if (typeof data7 !== "string") {
                    note(
                      found,
                      path + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/depsSources",
                      "type",
                      { type: "string" },
                      data7,
                    );
                  }
                }
                if (data3.startup !== undefined) {
                  let data8 = data3.startup;
                  if (!(data8 === "none" || data8 === "foreground" || data8 === "background")) {
                    note(
                      found,
                      path + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/startup",
                      "enum",
                      { allowedValues: ["none", "foreground", "background"] },
                      data8,
                    );
                  }
                }
                if (data3.launchAfterInstall !== undefined) {
                  let data9 = data3.launchAfterInstall;
                  if (typeof data9 !== "boolean") {
                    note(
                      found,
                      path + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/launchAfterInstall",
                      "type",
                      { type: "boolean" },
                      data9,
                    );
                  }
                }
              } else {
                note(
                  found,
                  path + "/desired/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                  "type",
                  { type: "object" },
                  data3,
                );
              }
            }
          } else {
            note(found, path + "/desired/apps", "type", { type: "object" }, data2);
          }
        }
        if (data0.__meta !== undefined) {
          check_5f74cf01(data0.__meta, path + "/desired/__meta", found);
        }
        if (data0.__errors !== undefined) {
          note(found, path + "/desired/__errors", "false schema", {}, data0.__errors);
        }
      } else {
        note(found, path + "/desired", "type", { type: "object" }, data0);
      }
    }
    if (data.reported !== undefined) {
      let data12 = data.reported;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.connectionString !== undefined) {
          note(found, path + "/reported/connectionString", "false schema", {}, data12.connectionString);
        }
        if (data12.apps !== undefined) {
          let data14 = data12.apps;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key1 in data14) {
              let data15 = data14[key1];
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.pkgFamilyName === undefined) {
                  note(
                    found,
                    path + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "required",
                    { missingProperty: "pkgFamilyName" },
                    data15,
                  );
                }
                if (data15.version === undefined) {
                  note(
                    found,
                    path + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                    "required",
                    { missingProperty: "version" },
                    data15,
                  );
                }
                if (data15.pkgFamilyName !== undefined) {
                  let data16 = data15.pkgFamilyName;
                  if (typeof data16 !== "string") {
                    note(
                      found,
                      path + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/pkgFamilyName",
                      "type",
                      { type: "string" },
                      data16,
                    );
                  }
                }
                if (data15.version !== undefined) {
                  let data17 = data15.version;
                  if (typeof data17 !== "string") {
                    note(
                      found,
                      path + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/version",
                      "type",
                      { type: "string" },
                      data17,
                    );
                  }
                }
                if (data15.name !== undefined) {
                  let data18 = data15.name;
                  if (typeof data18 !== "string") {
                    note(
                      found,
                      path + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
                      "type",
                      { type: "string" },
                      data18,
                    );
                  }
                }
                if (data15.startup !== undefined) {
                  let data19 = data15.startup;
                  if (!(data19 === "none" || data19 === "foreground" || data19 === "background")) {
                    note(
                      found,
                      path + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/startup",
                      "enum",
                      { allowedValues: ["none", "foreground", "background"] },
                      data19,
                    );
                  }
                }
              } else {
                note(
                  found,
                  path + "/reported/apps/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                  "type",
                  { type: "object" },
                  data15,
                );
              }
            }
          } else {
            note(found, path + "/reported/apps", "type", { type: "object" }, data14);
          }
        }
        if (data12.__meta !== undefined) {
          check_3caa1a19(data12.__meta, path + "/reported/__meta", found);
        }
        if (data12.__errors !== undefined) {
          check_2d502b42(data12.__errors, path + "/reported/__errors", found);
        }
      } else {
        note(found, path + "/reported", "type", { type: "object" }, data12);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_34dc71e9(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== undefined) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.level !== undefined) {
          let data1 = data0.level;
          if (!(data1 === "security" || data1 === "basic" || data1 === "enhanced" || data1 === "full")) {
            note(
              found,
              path + "/desired/level",
              "enum",
              { allowedValues: ["security", "basic", "enhanced", "full"] },
              data1,
            );
          }
        }
        if (data0.__meta !== undefined) {
          check_5f74cf01(data0.__meta, path + "/desired/__meta", found);
        }
        if (data0.__errors !== undefined) {
          note(found, path + "/desired/__errors", "false schema", {}, data0.__errors);
        }
      } else {
        note(found, path + "/desired", "type", { type: "object" }, data0);
      }
    }
    if (data.reported !== undefined) {
      let data4 = data.reported;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.level !== undefined) {
          let data5 = data4.level;
          if (!(data5 === "security" || data5 === "basic" || data5 === "enhanced" || data5 === "full")) {
            note(
              found,
              path + "/reported/level",
              "enum",
              { allowedValues: ["security", "basic", "enhanced", "full"] },
              data5,
            );
          }
        }
        if (data4.__meta !== undefined) {
          check_3caa1a19(data4.__meta, path + "/reported/__meta", found);
        }
        if (data4.__errors !== undefined) {
          check_2d502b42(data4.__errors, path + "/reported/__errors", found);
        }
      } else {
        note(found, path + "/reported", "type", { type: "object" }, data4);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_4bf093bb(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.desired !== undefined) {
      let data0 = data.desired;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.activeHoursStart !== undefined) {
          let data1 = data0.activeHoursStart;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            note(found, path + "/desired/activeHoursStart", "type", { type: "integer" }, data1);
          }
        }
        if (data0.activeHoursEnd !== undefined) {
          let data2 = data0.activeHoursEnd;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            note(found, path + "/desired/activeHoursEnd", "type", { type: "integer" }, data2);
          }
        }
        if (data0.allowAutoUpdate !== undefined) {
          let data3 = data0.allowAutoUpdate;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            note(found, path + "/desired/allowAutoUpdate", "type", { type: "integer" }, data3);
          }
        }
        if (data0.allowUpdateService !== undefined) {
          let data4 = data0.allowUpdateService;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            note(found, path + "/desired/allowUpdateService", "type", { type: "integer" }, data4);
          }
        }
        if (data0.branchReadinessLevel !== undefined) {
          let data5 = data0.branchReadinessLevel;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            note(found, path + "/desired/branchReadinessLevel", "type", { type: "integer" }, data5);
          }
        }
        if (data0.deferFeatureUpdatesPeriodInDays !== undefined) {
          let data6 = data0.deferFeatureUpdatesPeriodInDays;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            note(found, path + "/desired/deferFeatureUpdatesPeriodInDays", "type", { type: "integer" }, data6);
          }
        }
        if (data0.deferQualityUpdatesPeriodInDays !== undefined) {
          let data7 = data0.deferQualityUpdatesPeriodInDays;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            note(found, path + "/desired/deferQualityUpdatesPeriodInDays", "type", { type: "integer" }, data7);
          }
        }
        if (data0.pauseFeatureUpdates !== undefined) {
          let data8 = data0.pauseFeatureUpdates;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            note(found, path + "/desired/pauseFeatureUpdates", "type", { type: "integer" }, data8);
          }
        }
        if (data0.pauseQualityUpdates !== undefined) {
          let data9 = data0.pauseQualityUpdates;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            note(found, path + "/desired/pauseQualityUpdates", "type", { type: "integer" }, data9);
          }
        }
        if (data0.scheduledInstallDay !== undefined) {
          let data10 = data0.scheduledInstallDay;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            note(found, path + "/desired/scheduledInstallDay", "type", { type: "integer" }, data10);
          }
        }
        if (data0.scheduledInstallTime !== undefined) {
          let data11 = data0.scheduledInstallTime;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            note(found, path + "/desired/scheduledInstallTime", "type", { type: "integer" }, data11);
          }
        }
        if (data0.__meta !== undefined) {
          check_5f74cf01(data0.__meta, path + "/desired/__meta", found);
        }
        if (data0.__errors !== undefined) {
          note(found, path + "/desired/__errors", "false schema", {}, data0.__errors);
        }
      } else {
        note(found, path + "/desired", "type", { type: "object" }, data0);
      }
    }
    if (data.reported !== undefined) {
      let data14 = data.reported;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.activeHoursStart !== undefined) {
          let data15 = data14.activeHoursStart;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            note(found, path + "/reported/activeHoursStart", "type", { type: "integer" }, data15);
          }
        }
        if (data14.activeHoursEnd !== undefined) {
          let data16 = data14.activeHoursEnd;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            note(found, path + "/reported/activeHoursEnd", "type", { type: "integer" }, data16);
          }
        }
        if (data14.allowAutoUpdate !== undefined) {
          let data17 = data14.allowAutoUpdate;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            note(found, path + "/reported/allowAutoUpdate", "type", { type: "integer" }, data17);
          }
        }
        if (data14.allowUpdateService !== undefined) {
          let data18 = data14.allowUpdateService;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            note(found, path + "/reported/allowUpdateService", "type", { type: "integer" }, data18);
          }
        }
        if (data14.branchReadinessLevel !== undefined) {
          let data19 = data14.branchReadinessLevel;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            note(found, path + "/reported/branchReadinessLevel", "type", { type: "integer" }, data19);
          }
        }
        if (data14.deferFeatureUpdatesPeriodInDays !== undefined) {
          let data20 = data14.deferFeatureUpdatesPeriodInDays;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            note(found, path + "/reported/deferFeatureUpdatesPeriodInDays", "type", { type: "integer" }, data20);
          }
        }
        if (data14.deferQualityUpdatesPeriodInDays !== undefined) {
          let data21 = data14.deferQualityUpdatesPeriodInDays;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            note(found, path + "/reported/deferQualityUpdatesPeriodInDays", "type", { type: "integer" }, data21);
          }
        }
        if (data14.pauseFeatureUpdates !== undefined) {
          let data22 = data14.pauseFeatureUpdates;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            note(found, path + "/reported/pauseFeatureUpdates", "type", { type: "integer" }, data22);
          }
        }
        if (data14.pauseQualityUpdates !== undefined) {
          let data23 = data14.pauseQualityUpdates;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            note(found, path + "/reported/pauseQualityUpdates", "type", { type: "integer" }, data23);
          }
        }
        if (data14.scheduledInstallDay !== undefined) {
          let data24 = data14.scheduledInstallDay;
          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
            note(found, path + "/reported/scheduledInstallDay", "type", { type: "integer" }, data24);
          }
        }
        if (data14.scheduledInstallTime !== undefined) {
          let data25 = data14.scheduledInstallTime;
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
            note(found, path + "/reported/scheduledInstallTime", "type", { type: "integer" }, data25);
          }
        }
        if (data14.__meta !== undefined) {
          check_3caa1a19(data14.__meta, path + "/reported/__meta", found);
        }
        if (data14.__errors !== undefined) {
          check_2d502b42(data14.__errors, path + "/reported/__errors", found);
        }
      } else {
        note(found, path + "/reported", "type", { type: "object" }, data14);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_6a1d078a(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.moduleId === undefined) {
      note(found, path, "required", { missingProperty: "moduleId" }, data);
    }
    if (data.properties === undefined) {
      note(found, path, "required", { missingProperty: "properties" }, data);
    }
    if (data.deviceId !== undefined) {
      check_29233dc9(data.deviceId, path + "/deviceId", found);
    }
    if (data.moduleId !== undefined) {
      check_29233dc9(data.moduleId, path + "/moduleId", found);
    }
    if (data.modelId !== undefined) {
      let data2 = data.modelId;
      if (typeof data2 !== "string") {
        note(found, path + "/modelId", "type", { type: "string" }, data2);
      }
    }
    if (data.etag !== undefined) {
      let data3 = data.etag;
      if (typeof data3 !== "string") {
        note(found, path + "/etag", "type", { type: "string" }, data3);
      }
    }
    if (data.deviceEtag !== undefined) {
      let data4 = data.deviceEtag;
      if (typeof data4 !== "string") {
        note(found, path + "/deviceEtag", "type", { type: "string" }, data4);
      }
    }
    if (data.version !== undefined) {
      let data5 = data.version;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        note(found, path + "/version", "type", { type: "integer" }, data5);
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          note(found, path + "/version", "minimum", { comparison: ">=", limit: 0 }, data5);
        }
      }
    }
    if (data.status !== undefined) {
      let data6 = data.status;
      if (typeof data6 !== "string") {
        note(found, path + "/status", "type", { type: "string" }, data6);
      }
    }
    if (data.statusReason !== undefined) {
      let data7 = data.statusReason;
      if (typeof data7 !== "string") {
        note(found, path + "/statusReason", "type", { type: "string" }, data7);
      }
    }
    if (data.statusUpdateTime !== undefined) {
      check_b7a88d98(data.statusUpdateTime, path + "/statusUpdateTime", found);
    }
    if (data.connectionState !== undefined) {
      let data9 = data.connectionState;
      if (typeof data9 !== "string") {
        note(found, path + "/connectionState", "type", { type: "string" }, data9);
      }
    }
    if (data.lastActivityTime !== undefined) {
      check_b7a88d98(data.lastActivityTime, path + "/lastActivityTime", found);
    }
    if (data.cloudToDeviceMessageCount !== undefined) {
      let data11 = data.cloudToDeviceMessageCount;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        note(found, path + "/cloudToDeviceMessageCount", "type", { type: "integer" }, data11);
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          note(found, path + "/cloudToDeviceMessageCount", "minimum", { comparison: ">=", limit: 0 }, data11);
        }
      }
    }
    if (data.authenticationType !== undefined) {
      let data12 = data.authenticationType;
      if (typeof data12 !== "string") {
        note(found, path + "/authenticationType", "type", { type: "string" }, data12);
      }
    }
    if (data.x509Thumbprint !== undefined) {
      let data13 = data.x509Thumbprint;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.primaryThumbprint !== undefined) {
          let data14 = data13.primaryThumbprint;
          if (typeof data14 !== "string" && data14 !== null) {
            note(found, path + "/x509Thumbprint/primaryThumbprint", "type", { type: ["string", "null"] }, data14);
          }
        }
        if (data13.secondaryThumbprint !== undefined) {
          let data15 = data13.secondaryThumbprint;
          if (typeof data15 !== "string" && data15 !== null) {
            note(found, path + "/x509Thumbprint/secondaryThumbprint", "type", { type: ["string", "null"] }, data15);
          }
        }
      } else {
        note(found, path + "/x509Thumbprint", "type", { type: "object" }, data13);
      }
    }
    if (data.capabilities !== undefined) {
      let data16 = data.capabilities;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.iotEdge !== undefined) {
          let data17 = data16.iotEdge;
          if (typeof data17 !== "boolean") {
            note(found, path + "/capabilities/iotEdge", "type", { type: "boolean" }, data17);
          }
        }
      } else {
        note(found, path + "/capabilities", "type", { type: "object" }, data16);
      }
    }
    if (data.deviceScope !== undefined) {
      let data18 = data.deviceScope;
      if (typeof data18 !== "string") {
        note(found, path + "/deviceScope", "type", { type: "string" }, data18);
      }
    }
    if (data.parentScopes !== undefined) {
      let data19 = data.parentScopes;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          if (typeof data20 !== "string") {
            note(found, path + "/parentScopes/" + i0, "type", { type: "string" }, data20);
          }
        }
      } else {
        note(found, path + "/parentScopes", "type", { type: "array" }, data19);
      }
    }
    if (data.configurations !== undefined) {
      check_0410f673(data.configurations, path + "/configurations", found);
    }
    if (data.tags !== undefined) {
      check_fb820b4d(data.tags, path + "/tags", found);
    }
    if (data.properties !== undefined) {
      let data23 = data.properties;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.desired === undefined) {
          note(found, path + "/properties", "required", { missingProperty: "desired" }, data23);
        }
        if (data23.reported === undefined) {
          note(found, path + "/properties", "required", { missingProperty: "reported" }, data23);
        }
        if (data23.desired !== undefined) {
          check_cc427703(data23.desired, path + "/properties/desired", found);
        }
        if (data23.reported !== undefined) {
          check_cc427703(data23.reported, path + "/properties/reported", found);
        }
      } else {
        note(found, path + "/properties", "type", { type: "object" }, data23);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_5c0ca5cd(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === undefined) {
      note(found, path, "required", { missingProperty: "at" }, data);
    }
    if (data.recording !== undefined) {
      let data0 = data.recording;
      if (1 !== data0) {
        note(found, path + "/recording", "const", { allowedValue: 1 }, data0);
      }
    }
    if (data.at !== undefined) {
      check_b7a88d98(data.at, path + "/at", found);
    }
    if (data.twin !== undefined) {
      let data2 = data.twin;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        note(found, path + "/twin", "type", { type: "object" }, data2);
      }
    }
    if (data.change !== undefined) {
      let data3 = data.change;
      if (typeof data3 !== "string") {
        note(found, path + "/change", "type", { type: "string" }, data3);
      }
      if (!(
        data3 === "patchDesired" ||
        data3 === "patchReported" ||
        data3 === "patchTags" ||
        data3 === "replaceDesired" ||
        data3 === "replaceTags"
      )) {
        note(
          found,
          path + "/change",
          "enum",
          { allowedValues: ["patchDesired", "patchReported", "patchTags", "replaceDesired", "replaceTags"] },
          data3,
        );
      }
    }
    if (data.patch !== undefined) {
      let data4 = data.patch;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        note(found, path + "/patch", "type", { type: "object" }, data4);
      }
    }
    if (data.event !== undefined) {
      let data5 = data.event;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        note(found, path + "/event", "type", { type: "object" }, data5);
      }
    }
    if (data.recording !== undefined) {
      if (data.twin === undefined) {
        note(found, path, "dependentRequired", { property: "recording", missingProperty: "twin" }, data);
      }
    }
    if (data.twin !== undefined) {
      if (data.recording === undefined) {
        note(found, path, "dependentRequired", { property: "twin", missingProperty: "recording" }, data);
      }
    }
    if (data.change !== undefined) {
      if (data.patch === undefined) {
        note(found, path, "dependentRequired", { property: "change", missingProperty: "patch" }, data);
      }
    }
    if (data.patch !== undefined) {
      if (data.change === undefined) {
        note(found, path, "dependentRequired", { property: "patch", missingProperty: "change" }, data);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_f4d53c36(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state !== undefined) {
      let data0 = data.state;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        note(found, path + "/state", "type", { type: ["object", "null"] }, data0);
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.desired !== undefined) {
          let data1 = data0.desired;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
            note(found, path + "/state/desired", "type", { type: ["object", "null"] }, data1);
          }
        }
        if (data0.reported !== undefined) {
          let data2 = data0.reported;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            note(found, path + "/state/reported", "type", { type: ["object", "null"] }, data2);
          }
        }
        if (data0.delta !== undefined) {
          let data3 = data0.delta;
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
            note(found, path + "/state/delta", "type", { type: ["object", "null"] }, data3);
          }
        }
      }
    }
    if (data.metadata !== undefined) {
      let data4 = data.metadata;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        note(found, path + "/metadata", "type", { type: "object" }, data4);
      }
    }
    if (data.version !== undefined) {
      let data5 = data.version;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        note(found, path + "/version", "type", { type: "integer" }, data5);
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          note(found, path + "/version", "minimum", { comparison: ">=", limit: 0 }, data5);
        }
      }
    }
    if (data.timestamp !== undefined) {
      let data6 = data.timestamp;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        note(found, path + "/timestamp", "type", { type: "integer" }, data6);
      }
    }
    if (data.clientToken !== undefined) {
      let data7 = data.clientToken;
      if (typeof data7 !== "string") {
        note(found, path + "/clientToken", "type", { type: "string" }, data7);
      }
    }
    if (data.name !== undefined) {
      let data8 = data.name;
      if (typeof data8 !== "string") {
        note(found, path + "/name", "type", { type: "string" }, data8);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
function check_d89dc12f(data: any, path: string, found: SchemaBreach[]): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
      note(found, path, "required", { missingProperty: "id" }, data);
    }
    if (data.version === undefined) {
      note(found, path, "required", { missingProperty: "version" }, data);
    }
    if (data.kind === undefined) {
      note(found, path, "required", { missingProperty: "kind" }, data);
    }
    if (data.state === undefined) {
      note(found, path, "required", { missingProperty: "state" }, data);
    }
    if (data.outcome === undefined) {
      note(found, path, "required", { missingProperty: "outcome" }, data);
    }
    if (data.codes === undefined) {
      note(found, path, "required", { missingProperty: "codes" }, data);
    }
    if (data.paths === undefined) {
      note(found, path, "required", { missingProperty: "paths" }, data);
    }
    if (data.failing === undefined) {
      note(found, path, "required", { missingProperty: "failing" }, data);
    }
    if (data.deployment === undefined) {
      note(found, path, "required", { missingProperty: "deployment" }, data);
    }
    if (data.rules === undefined) {
      note(found, path, "required", { missingProperty: "rules" }, data);
    }
    if (data.model === undefined) {
      note(found, path, "required", { missingProperty: "model" }, data);
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 !== "string" && data0 !== null) {
        note(found, path + "/id", "type", { type: ["string", "null"] }, data0);
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
        note(found, path + "/version", "type", { type: ["number", "null"] }, data1);
      }
    }
    if (data.kind !== undefined) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        note(found, path + "/kind", "type", { type: "string" }, data2);
      }
      if (!(
        data2 === "recording" ||
        data2 === "feedback" ||
        data2 === "shadow" ||
        data2 === "deployment" ||
        data2 === "partial" ||
        data2 === "edge-agent" ||
        data2 === "edge-hub" ||
        data2 === "device" ||
        data2 === "unknown" ||
        data2 === "blank" ||
        data2 === "unreadable" ||
        data2 === "several"
      )) {
        note(
          found,
          path + "/kind",
          "enum",
          {
            allowedValues: [
              "recording",
              "feedback",
              "shadow",
              "deployment",
              "partial",
              "edge-agent",
              "edge-hub",
              "device",
              "unknown",
              "blank",
              "unreadable",
              "several",
            ],
          },
          data2,
        );
      }
    }
    if (data.state !== undefined) {
      let data3 = data.state;
      if (typeof data3 !== "string") {
        note(found, path + "/state", "type", { type: "string" }, data3);
      }
    }
    if (data.outcome !== undefined) {
      let data4 = data.outcome;
      if (typeof data4 !== "string") {
        note(found, path + "/outcome", "type", { type: "string" }, data4);
      }
      if (!(
        data4 === "notStarted" ||
        data4 === "running" ||
        data4 === "succeeded" ||
        data4 === "failed" ||
        data4 === "superseded" ||
        data4 === "skipped" ||
        data4 === "stale" ||
        data4 === "unknown"
      )) {
        note(
          found,
          path + "/outcome",
          "enum",
          {
            allowedValues: [
              "notStarted",
              "running",
              "succeeded",
              "failed",
              "superseded",
              "skipped",
              "stale",
              "unknown",
            ],
          },
          data4,
        );
      }
    }
    if (data.codes !== undefined) {
      let data5 = data.codes;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 !== "string") {
            note(found, path + "/codes/" + i0, "type", { type: "string" }, data6);
          }
        }
      } else {
        note(found, path + "/codes", "type", { type: "array" }, data5);
      }
    }
    if (data.paths !== undefined) {
      let data7 = data.paths;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 !== "string") {
            note(found, path + "/paths/" + i1, "type", { type: "string" }, data8);
          }
        }
      } else {
        note(found, path + "/paths", "type", { type: "array" }, data7);
      }
    }
    if (data.failing !== undefined) {
      let data9 = data.failing;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.kind === undefined) {
              note(found, path + "/failing/" + i2, "required", { missingProperty: "kind" }, data10);
            }
            if (data10.name === undefined) {
              note(found, path + "/failing/" + i2, "required", { missingProperty: "name" }, data10);
            }
            for (const key0 in data10) {
              if (!(key0 === "kind" || key0 === "name")) {
                note(found, path + "/failing/" + i2, "additionalProperties", { additionalProperty: key0 }, data10);
              }
            }
            if (data10.kind !== undefined) {
              let data11 = data10.kind;
              if (typeof data11 !== "string") {
                note(found, path + "/failing/" + i2 + "/kind", "type", { type: "string" }, data11);
              }
              if (!(data11 === "module" || data11 === "component" || data11 === "group")) {
                note(
                  found,
                  path + "/failing/" + i2 + "/kind",
                  "enum",
                  { allowedValues: ["module", "component", "group"] },
                  data11,
                );
              }
            }
            if (data10.name !== undefined) {
              let data12 = data10.name;
              if (typeof data12 !== "string") {
                note(found, path + "/failing/" + i2 + "/name", "type", { type: "string" }, data12);
              }
            }
          } else {
            note(found, path + "/failing/" + i2, "type", { type: "object" }, data10);
          }
        }
      } else {
        note(found, path + "/failing", "type", { type: "array" }, data9);
      }
    }
    if (data.deployment !== undefined) {
      let data13 = data.deployment;
      if (typeof data13 !== "string" && data13 !== null) {
        note(found, path + "/deployment", "type", { type: ["string", "null"] }, data13);
      }
    }
    if (data.rules !== undefined) {
      let data14 = data.rules;
      if (typeof data14 !== "string" && data14 !== null) {
        note(found, path + "/rules", "type", { type: ["string", "null"] }, data14);
      }
    }
    if (data.model !== undefined) {
      let data15 = data.model;
      if (typeof data15 !== "string") {
        note(found, path + "/model", "type", { type: "string" }, data15);
      }
    }
  } else {
    note(found, path, "type", { type: "object" }, data);
  }
}
/** The compiled schema `acknowledgement`. */
export const acknowledgementRules: SchemaRules = check_2a0470b9;
/** The compiled schema `component`. */
export const componentRules: SchemaRules = check_16ef1e7c;
/** The compiled schema `configuration-summary`. */
export const configurationSummaryRules: SchemaRules = check_b9c0312b;
/** The compiled schema `device-twin`. */
export const deviceTwinRules: SchemaRules = check_57aff2b2;
/** The compiled schema `device-update-desired`. */
export const deviceUpdateDesiredRules: SchemaRules = check_e7601ad4;
/** The compiled schema `device-update-reported`. */
export const deviceUpdateReportedRules: SchemaRules = check_93075819;
/** The compiled schema `edge-agent-desired-1.0`. */
export const edgeAgentDesired10Rules: SchemaRules = check_dfe2584c;
/** The compiled schema `edge-agent-desired-1.1`. */
export const edgeAgentDesired11Rules: SchemaRules = check_fb146971;
/** The compiled schema `edge-agent-desired`. */
export const edgeAgentDesiredRules: SchemaRules = check_28b43fcd;
/** The compiled schema `edge-agent-reported`. */
export const edgeAgentReportedRules: SchemaRules = check_25e78587;
/** The compiled schema `edge-agent-twin`. */
export const edgeAgentTwinRules: SchemaRules = check_e060f1aa;
/** The compiled schema `edge-hub-desired`. */
export const edgeHubDesiredRules: SchemaRules = check_a3c79b74;
/** The compiled schema `edge-hub-reported`. */
export const edgeHubReportedRules: SchemaRules = check_96ab911b;
/** The compiled schema `edge-hub-twin`. */
export const edgeHubTwinRules: SchemaRules = check_8b73d60e;
/** The compiled schema `feedback-action`. */
export const feedbackActionRules: SchemaRules = check_b5fc028c;
/** The compiled schema `feedback-component`. */
export const feedbackComponentRules: SchemaRules = check_f47f5383;
/** The compiled schema `feedback-envelope`. */
export const feedbackEnvelopeRules: SchemaRules = check_5e6880ab;
/** The compiled schema `feedback-thing`. */
export const feedbackThingRules: SchemaRules = check_934ffc89;
/** The compiled schema `feedback`. */
export const feedbackRules: SchemaRules = check_6b8d07fc;
/** The compiled schema `groups/certificates`. */
export const groupsCertificatesRules: SchemaRules = check_30488dd0;
/** The compiled schema `groups/device-info`. */
export const groupsDeviceInfoRules: SchemaRules = check_e626a1a4;
/** The compiled schema `groups/device-schemas`. */
export const groupsDeviceSchemasRules: SchemaRules = check_99381454;
/** The compiled schema `groups/event-tracing-collectors`. */
export const groupsEventTracingCollectorsRules: SchemaRules = check_d842257b;
/** The compiled schema `groups/reboot-info`. */
export const groupsRebootInfoRules: SchemaRules = check_f3ca6ead;
/** The compiled schema `groups/time-info`. */
export const groupsTimeInfoRules: SchemaRules = check_adbebb3d;
/** The compiled schema `groups/uwp-apps`. */
export const groupsUwpAppsRules: SchemaRules = check_c5daf088;
/** The compiled schema `groups/windows-telemetry`. */
export const groupsWindowsTelemetryRules: SchemaRules = check_34dc71e9;
/** The compiled schema `groups/windows-update`. */
export const groupsWindowsUpdateRules: SchemaRules = check_4bf093bb;
/** The compiled schema `module-twin`. */
export const moduleTwinRules: SchemaRules = check_6a1d078a;
/** The compiled schema `recording`. */
export const recordingRules: SchemaRules = check_5c0ca5cd;
/** The compiled schema `shadow`. */
export const shadowRules: SchemaRules = check_f4d53c36;
/** The compiled schema `verdict-row`. */
export const verdictRowRules: SchemaRules = check_d89dc12f;
