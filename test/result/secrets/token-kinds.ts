import type { MaskedAndKept } from "./masked-and-kept.js";

const LONG = "S3CR3T".repeat(6);
const HEX = "0123456789abcdef".repeat(2);

/** Tokens that are masked as a whole, whatever is around them. */
const TOKENS = [
  `gho_${LONG}`,
  `ghr_${LONG}`,
  `github_pat_${LONG}`,
  `glsa_${LONG}_01234567`,
  `glc_${LONG}`,
  `dckr_pat_${LONG}`,
  `dckr_oat_${LONG}`,
  `dop_v1_${HEX}${HEX}`,
  `shpat_${HEX}`,
  `lin_api_${LONG}`,
  `sk_test_${LONG}`,
  `rk_live_${LONG}`,
  `whsec_${LONG}`,
  `hf_${LONG}`,
  `glpat-${LONG}`,
  `gldt-${LONG}`,
  `glrt-${LONG}`,
  `glptt-${LONG}`,
  `xoxe-1-${LONG}`,
  `xapp-1-A01-1-${LONG}`,
  `GOCSPX-${LONG}`,
  `NRAK-${LONG}`,
  `SWMTKN-1-${LONG}-${LONG}`,
  `AGE-SECRET-KEY-1${LONG}`,
  `tskey-auth-abc-${LONG}`,
  `pypi-AgEIcHl${LONG}`,
  `sk-proj-${LONG}`,
  `sk-ant-api03-${LONG}`,
  `sk-abcdefghijklmnopqrstuvwxyz0123456789`,
  `AKIA${"A1".repeat(8)}`,
  `ASIA${"A1".repeat(8)}`,
  `AIza${"Ab1-_".repeat(7)}`,
  `ya29.a0${LONG}`,
  `hvs.${LONG}`,
  `SG.${LONG}.${LONG}`,
  `ATATT3x${LONG}=AB`,
  `SK${HEX}`,
  `dapi${HEX}`,
  `key-${HEX}`,
  `pul-${HEX}01234567`,
  `abc8Q~${LONG}`,
  `${"aB3/+4x".repeat(6)}+ACRAbCd12`,
  `${"aB3x".repeat(13)}JQQJ99${"aB".repeat(13)}`,
  `${"aB3x".repeat(19)}AZDOaB3x`,
  `${"aB3x".repeat(11)}AzFu${"aB3x".repeat(2)}==`,
];

/** What is known by its form alone, and what only begins like it. */
export const TOKEN_KINDS: readonly MaskedAndKept[] = [
  {
    kind: "a token by its form",
    masked: TOKENS.flatMap((token) => [
      [`push with ${token} failed`, "push with *** failed"] as const,
      [`https://host.example/v1/${token}/x`, "https://host.example/v1/***/x"] as const,
    ]),
    kept: [
      "hf_hub_download_of_the_whole_model_failed",
      "the module sk-learn-based-classifier-of-the-edge failed",
      "SKU0123456789 and SK0123456789abcdef and key-0123456789abcdef",
      "asia-southeast1-docker.pkg.dev/a/b and ASIAPACIFIC",
      "the image SG.example.com/app is gone",
      "pypi-server-docker-image exited",
      "shpx_short glsa_short dapi0123 xapp-1 tskey-a hvs.short ya29.x",
      `mask-${HEX}`,
      `the commit ${HEX}01234567 and the image sha256:${HEX}${HEX}`,
      "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9",
    ],
  },
  {
    kind: "credentials for a registry, JSON in base64",
    masked: [
      ["X-Registry-Auth eyJ1c2VybmFtZSI6Im1lIn0 is invalid", "X-Registry-Auth *** is invalid"],
      ["sent eyJhdXRocyI6e319/+= now", "sent *** now"],
      ["sent eyJwYXNzd29yZCI6ImEifQ now", "sent *** now"],
      ["sent eyJpZGVudGl0eXRva2VuIjoiYSJ9 now", "sent *** now"],
    ],
    kept: ["the body eyJ0ZW1wZXJhdHVyZSI6MjF9 is not known"],
  },
  {
    kind: "a hook, whose address is the secret",
    masked: [
      [
        "POST https://hooks.slack.com/services/T00/B00/S3CR3T failed",
        "POST https://hooks.slack.com/services/*** failed",
      ],
      ["https://hooks.slack.com/workflows/T00/B00/S3CR3T", "https://hooks.slack.com/workflows/***"],
      ["https://discord.com/api/webhooks/123456/S3CR3T: 404", "https://discord.com/api/webhooks/*** 404"],
      ["https://x.webhook.office.com/webhookb2/S3CR3T-1", "https://x.webhook.office.com/***"],
      ["https://host.example/IncomingWebhook/S3CR3T-1/2", "https://host.example/IncomingWebhook/***"],
      ["https://api.telegram.org/bot123:S3CR3T-S3CR3T", "https://api.telegram.org/bot***"],
    ],
    kept: [
      "https://hooks.slack.com/ is not reachable",
      "https://host.example/api/webhooks failed",
      "https://host.example/bot123:456/run",
      "https://api.telegram.org/botany",
    ],
  },
  {
    kind: "a key of SSH2, and a PEM block",
    masked: [
      [
        "read ---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nS3CR3T\n---- END SSH2 ENCRYPTED PRIVATE KEY ---- ok",
        "read *** ok",
      ],
      ["-----BEGIN PGP PRIVATE KEY BLOCK-----\nS3CR3T", "***"],
    ],
    kept: ["---- BEGIN of the log ----", "-- BEGIN A --"],
  },
];
