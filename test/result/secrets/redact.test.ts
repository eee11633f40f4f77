import { describe, expect, it } from "vitest";
import { imageCredentials, isSecretName, redactImage, redactText } from "../../../src/result/index.js";
import { SECRET_ROWS } from "../../../src/result/secrets/secret-rows.js";
import { SECRET_EXAMPLES } from "./secret-examples.js";

const SECRET = "S3CR3T";

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
    // After "key:" a value is a secret that looks like one: by the mix of its characters, its length, its changes of case.
    ["key: pa55w0rd", "key: ***"],
    ["key: hunter!2", "key: ***"],
    ["key: 4d36e968-e325-11ce-bfc1-08002be10318", "key: ***"],
    ["key: 12345678901", "key: ***"],
    ["key: XqTzRmLpWvKjHgbN", "key: ***"],
    ["key: correcthorsebatterystaplex", "key: ***"],
    ["key: cGFzc3dvcmQ=", "key: ***"],
    // An assignment to a member that is named like a secret is one, whatever the value looks like.
    ["key=name, apiKey: 'name'", "key=*** apiKey: ***"],
    ['{"key":"name"}', '{"key":***}'],
    ["credentials: { user: name }", "credentials: ***"],
    ["API key: name", "API key: ***"],
    ["secret key: 'name'", "secret key: ***"],
    ["primary key: 'id'", "primary key: 'id'"],
    ["DB_PASSWORD=abc", "DB_PASSWORD=***"],
    ["client-secret=abc", "client-secret=***"],
    ["passwd=abc pwd=abc token=abc", "passwd=*** pwd=*** token=***"],
    ['{"password":"two words","user":"me"}', '{"password":***,"user":"me"}'],
    ["password='two words' given", "password=*** given"],
    ['password="never closed', "password=***"],
    ["password=", "password="],
    ["no password was given", "no password was given"],
    ["Authorization: Bearer abc.def", "Authorization: ***"],
    ["Authorization: Basic YTpi", "Authorization: ***"],
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

  it("has an example for each row", () => {
    expect(Object.keys(SECRET_EXAMPLES)).toStrictEqual(SECRET_ROWS.map(({ row }) => row));
  });

  it.each(Object.entries(SECRET_EXAMPLES).map(([row, example]) => [row, ...example] as const))(
    "masks %s",
    (_, text, shown) => {
      expect(redactText(text)).toBe(shown);
      expect(text).toContain(SECRET);
    },
  );

  it.each(Object.entries(SECRET_EXAMPLES).map(([row, example]) => [row, example[0]] as const))(
    "needs the row: %s",
    (row, text) => {
      const others = SECRET_ROWS.filter((other) => other.row !== row);
      const masked = others.reduce((rest, { pattern }) => rest.replace(pattern, "$1***"), text);
      // Some secrets are caught by two rows; what the row alone keeps is then the form of the rest.
      expect(masked).not.toBe(redactText(text));
    },
  );

  it.each([
    ["docker login -p S3CR3T"],
    ["docker login -u me -pS3CR3T host"],
    ["docker login --username me --password S3CR3T host"],
    ["az acr login -n x -p=S3CR3T"],
    ["tool -password S3CR3T"],
    ["tool /password:S3CR3T"],
    ["Authorization: S3CR3T"],
    ["Authorization: Digest username=me, response=S3CR3T"],
    ["Proxy-Authorization: NTLM S3CR3T"],
    [`{"Authorization": "SharedAccessSignature sr=h&sig=S3CR3T&se=1"}`],
    ["authorization%3A%20Bearer%20S3CR3T"],
    ["Cookie: a=1; session=S3CR3T"],
    ["password1=S3CR3T"],
    ["KEY_2: S3CR3T"],
    ["primary-key-1=S3CR3T"],
    ["passwords: S3CR3T"],
    ['"tokens":["S3CR3T","more S3CR3T"]'],
    ['credentials: {"user":"me","blob":"S3CR3T"}'],
    ["aws_secret_access_key_id=S3CR3T"],
    ["tokenId: S3CR3T"],
    ["connection_string=S3CR3T"],
    ["connection-string: S3CR3T"],
    ["connStr=S3CR3T"],
    ["ConnectionStrings__Default=x;Password=S3CR3T"],
    ["sas=S3CR3T"],
    ["my_sas: S3CR3T"],
    ["jwt=S3CR3T"],
    ["storageSasUrl=S3CR3T"],
    ["https://host.example/api/run?code=S3CR3T"],
    ["https%3A%2F%2Fhost.example%2Fapi%3Fcode%3DS3CR3T"],
    ["https://host.example/?access_token=S3CR3T&x=1"],
    ["https://host.example/?sv=1&sig=S3CR3T"],
    ["https://me:S3CR3T@host.example/path"],
    ["-----BEGIN RSA PRIVATE KEY-----\\nS3CR3T\\n-----END RSA PRIVATE KEY-----"],
    ["-----BEGIN CERTIFICATE-----\nS3CR3T and cut off"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJTM0NSM1QifQ.S3CR3T"],
    ["curl -u me:S3CR3T https://host.example"],
    ["curl -s -ume:S3CR3T host"],
    ["curl --user 'me:S3CR3T' host"],
    ["<password>S3CR3T</password>"],
    ['<ns:ApiKey xml:lang="en">S3CR3T</ns:ApiKey>'],
    ["<Secret><![CDATA[S3CR3T]]></Secret>"],
    ["&lt;password&gt;S3CR3T&lt;/password&gt;"],
    ['<add name="Default" connectionString="S3CR3T"/>'],
    ['{"name":"DB_PASSWORD","value":"S3CR3T"}'],
    ['<add key="DbPassword" value="S3CR3T"/>'],
    ["password%22%3A%22S3CR3T%22"],
    ["password=%22S3CR3T%22"],
    ["&quot;password&quot;:&quot;S3CR3T&quot;"],
    [String.raw`{\u0022password\u0022:\u0022S3CR3T\u0022}`],
    ["user[password]=S3CR3T"],
    ["user%5Bpassword%5D=S3CR3T"],
    ["password is S3CR3T"],
    ["the access key was 'S3CR3T'"],
    ["password 'S3CR3T' was refused"],
    ["password => S3CR3T"],
    ["password=`S3CR3T`"],
    ["DefaultEndpointsProtocol=https;AccountName=n;AccountKey=S3CR3T;EndpointSuffix=e"],
    ["sig=S3CR3T"],
    ["X-Api-Key: S3CR3T"],
    ["key: 'S3CR3T'"],
    ["key: `S3CR3T`"],
    ["Wrong key: /S3CR3T/x"],
    ["tokens: ['name', 'S3CR3T']"],
  ])("masks the secret in %j", (text) => {
    expect(redactText(text)).not.toContain(SECRET);
  });

  it.each([
    ["registry key not found"],
    ["Missing key: activeHoursStart"],
    ["Missing key: 'name'"],
    ['Missing key: "name" in "group"'],
    ["Missing key: `a`"],
    ["Missing key: name1, and Missing key: name_2."],
    ["Missing key: 42"],
    ["Missing key: 0x80070005"],
    ["Missing key: /desired/apps/appXYZ"],
    ["Missing key: C:\\ProgramData\\agent\\settings.json"],
    ["Missing key: HKLM\\SOFTWARE\\Policies\\Win32"],
    ["Missing key: certificateAuthoritiesInformation"],
    ["Missing keys: ['a', \"b-c\"]"],
    ["Missing key: <name>"],
    ["Unexpected token: '}' at 5"],
    ['Unexpected token: "active hours"'],
    ["Bad signature: checksumOfImage"],
    ["Unknown keys: [interval, mode]"],
    ["token: expired"],
    ["password is required"],
    ["The password was not accepted"],
    ["the token is invalid, the secret is missing"],
    ["password: incorrect."],
    ["Authorization: failed"],
    ["Basic authentication failed"],
    ["--token is required"],
    ["exit code=137"],
    ["monkey business at the keyboard"],
    ["sort key order; primary key violated"],
    ["texas is a state"],
    ["docker run -p 8080:80 -u 1000:1000 app"],
    ["the name of the secret 'edge-tls' is unknown"],
    ["SharedAccessKeyName=device"],
    ["no key at /var/keys/edge"],
    ["sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],
  ])("keeps the diagnosis %j", (text) => {
    expect(redactText(text)).toBe(text);
  });

  it.each([
    ["a".repeat(200_000)],
    ["a-".repeat(100_000)],
    [`password${" ".repeat(200_000)}`],
    ["password ".repeat(20_000)],
    [`--${"key".repeat(60_000)}`],
    ["\\".repeat(100_000)],
    ["eyJ-".repeat(50_000)],
    ["login -".repeat(30_000)],
    ["<key".repeat(50_000)],
  ])("takes linear time for a long text", (text) => {
    expect(redactText(text)).toBe(text);
  });
});

describe("imageCredentials", () => {
  it.each([
    ["registry.example/app:1.0", ""],
    ["registry.example/app@sha256:beef", ""],
    ["me:pa55@registry.example/app", "me:pa55"],
    ["me:p@55@registry.example/app@sha256:beef", "me:p@55"],
  ])("finds in %j %j", (image, credentials) => {
    expect(imageCredentials(image)).toBe(credentials);
  });
});

describe("isSecretName", () => {
  it.each([
    "key",
    "primaryKey",
    "DB_PASS",
    "password2",
    "tokens",
    "access_key_id",
    "connection_string",
    "connStr",
    "sas",
    "my-jwt",
  ])("takes %j for the name of a secret", (name) => {
    expect(isSecretName(name)).toBe(true);
    expect(isSecretName(`${"x".repeat(1000)}_${name}`)).toBe(true);
  });

  it.each(["keyboard", "SharedAccessKeyName", "texas", "config", "passenger", ""])(
    "does not take %j for one",
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );
});
