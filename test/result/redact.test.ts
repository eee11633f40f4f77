import { describe, expect, it } from "vitest";
import { redactImage, redactText } from "../../src/result/index.js";

describe("redactImage", () => {
  it.each([
    ["registry.example/app:1.0", "registry.example/app:1.0"],
    ["app", "app"],
    ["", ""],
    ["me:pa55@registry.example/app:1.0", "***@registry.example/app:1.0"],
    ["me@registry.example/app", "***@registry.example/app"],
    ["me:p@55@registry.example/app", "***@registry.example/app"],
    ["registry.example/app@sha256:beef", "registry.example/app@sha256:beef"],
    ["registry.example/app@SHA512:0A", "registry.example/app@SHA512:0A"],
    ["registry.example/app@sha384:0a", "registry.example/app@sha384:0a"],
    ["me:pa55@registry.example/app@sha256:beef", "***@registry.example/app@sha256:beef"],
    ["@sha256:beef", "@sha256:beef"],
    ["me:sha256:beef@host/app", "***@host/app"],
    ["app@sha256:beef/more", "***@sha256:beef/more"],
    ["app@md5:beef", "***@md5:beef"],
    ["https://me:pa55@registry.example/app", "***@registry.example/app"],
  ])("shows %j as %j", (image, shown) => {
    expect(redactImage(image)).toBe(shown);
  });
});

describe("redactText", () => {
  it.each([
    ["", ""],
    ["container is running", "container is running"],
    ["pull of me:pa55@host/app failed", "pull of ***@host/app failed"],
    ["pull of 'me:(pa55,@host/app' failed", "pull of ***@host/app' failed"],
    ["a:b@host and c:d@other", "***@host and ***@other"],
    ['image "host/app@sha256:beef", size 3', 'image "host/app@sha256:beef", size 3'],
    ["image (host/app@sha256:beef), size 3", "image (host/app@sha256:beef), size 3"],
    ["HostName=h;SharedAccessKey=abc=;DeviceId=d", "HostName=h;SharedAccessKey=***;DeviceId=d"],
    ["SharedAccessKeyName=device", "SharedAccessKeyName=device"],
    ["sr=h&sig=a%2Bb&se=1", "sr=h&sig=***"],
    ["SharedAccessSignature: x", "SharedAccessSignature: ***"],
    ["AccountKey=abc==", "AccountKey=***"],
    ["Missing key: activeHoursStart", "Missing key: activeHoursStart"],
    ["Unexpected token: comma, at 5", "Unexpected token: comma, at 5"],
    ["key: abc123 and Key=abc and apiKey: abc", "key: *** and Key=*** and apiKey: ***"],
    ["password: hunter, secret: word", "password: *** secret: ***"],
    ["ApiKey : abc", "ApiKey : ***"],
    ["DB_PASSWORD=abc", "DB_PASSWORD=***"],
    ["client-secret=abc", "client-secret=***"],
    ["passwd=abc pwd=abc token=abc", "passwd=*** pwd=*** token=***"],
    ['{"password":"two words","user":"me"}', '{"password":***,"user":"me"}'],
    ["password='two words' given", "password=*** given"],
    ['password="never closed', "password=***"],
    ["password=", "password="],
    ["no password was given", "no password was given"],
    ["Authorization: Bearer abc.def", "Authorization: Bearer ***"],
    ["Authorization: Basic YTpi", "Authorization: Basic ***"],
    ["X-Registry-Auth: YTpi", "X-Registry-Auth: ***"],
    ['{"auth":"YTpi"}', '{"auth":***}'],
    [String.raw`{\"password\":\"S3CR3T\",\"user\":\"me\"}`, String.raw`{\"password\":***,\"user\":\"me\"}`],
    [String.raw`{\"password\":\"x\\\"S3CR3T\"}`, String.raw`{\"password\":***}`],
    [String.raw`{"password":"x\"S3CR3T"}`, '{"password":***}'],
    ["API_KEY=S PrimaryKey=S secretKey=S DB_PASS=S", "API_KEY=*** PrimaryKey=*** secretKey=*** DB_PASS=***"],
    ["passphrase: S credential=S connectionString=S", "passphrase: *** credential=*** connectionString=***"],
    ["run --password S3CR3T now", "run --password *** now"],
    ["sr%3Dh%26sig%3DS3CR3T", "sr%3Dh%26sig%3D***"],
    ["password=ab,S3CR3T", "password=***"],
    ["password=ab;S3CR3T)", "password=***"],
  ])("shows %j as %j", (text, shown) => {
    expect(redactText(text)).toBe(shown);
  });

  it.each([
    ["a".repeat(200_000)],
    ["a-".repeat(100_000)],
    [`password${" ".repeat(200_000)}`],
    ["password ".repeat(20_000)],
    [`--${"key".repeat(60_000)}`],
    ["\\".repeat(100_000)],
  ])("takes linear time for a long text", (text) => {
    expect(redactText(text)).toBe(text);
  });
});
