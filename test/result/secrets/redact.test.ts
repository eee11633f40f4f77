import { describe, expect, it } from "vitest";
import { imageCredentials, isSecretName, redactImage, redactText } from "../../../src/result/index.js";
import { SECRET_ROWS } from "../../../src/result/secrets/secret-rows.js";
import { FURTHER_KINDS } from "./further-kinds.js";
import { MASKED_AND_KEPT } from "./masked-and-kept.js";
import { SECRET_EXAMPLES } from "./secret-examples.js";
import { DIAGNOSES, SPELLINGS } from "./spellings.js";
import { TOKEN_KINDS } from "./token-kinds.js";

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
    ["app@sha256:beef/x@b@sha256:00", "***@b@sha256:00"],
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
    ["sig: SharedAccessKey: pa55 was sent", "sig: *** was sent"],
    ["token: key=\n'pa55 word' and", "token: *** and"],
    ["sig: key: token: pa55 was sent", "sig: *** was sent"],
    ["AccountKey=cGE1NQ== was sent", "AccountKey=*** was sent"],
    ["a:b@host and c:d@other", "***@host and ***@other"],
    ["pull of me:pa55.key:x@host/app failed", "pull of ***@ failed"],
    ["me:pa55key=x@host/app", "***@"],
    ["me:pa55?code=x@host/app", "***@"],
    ["pa55-key:xy@host/app", "***@"],
    ["account pa55-key:x@host/app", "account ***@"],
    ["me:pa55_key=>x@host/app", "***@"],
    ["my_key=>x@host/app", "my_key=>***"],
    ["<password>x@host</password>", "<password>***</password>"],
    ["a:b<password>x@host</password>", "a:b<password>***</password>"],
    ['me.password="x me@host"', "me.password=***"],
    ["my-key:x@host/app", "my-key:***"],
    ['say "password=x@host"', 'say "password=***"'],
    ["password= x@host", "password= ***"],
    ["me.password=x me@host", "me.password=*** ***@host"],
    ['image "host/app@sha256:beef", size 3', 'image "host/app@sha256:beef", size 3'],
    ["image (host/app@sha256:beef), size 3", "image (host/app@sha256:beef), size 3"],
    ["HostName=h;SharedAccessKey=abc=;DeviceId=d", "HostName=h;SharedAccessKey=***;DeviceId=d"],
    ["SharedAccessKeyName=device", "SharedAccessKeyName=device"],
    ["sr=h&sig=a%2Bb&se=1", "sr=h&sig=***&se=1"],
    ["SharedAccessSignature: x", "SharedAccessSignature: ***"],
    ["AccountKey=abc==", "AccountKey=***"],
    ["pull of app@sha256:beef/x@b@sha256:0 failed", "pull of ***@b@sha256:0 failed"],
    ["Missing key: activeHoursStart", "Missing key: activeHoursStart"],
    // What is missing is a name, though it has numbers; what is not known or wrong may be the value, unless it ends in a version.
    ["Missing key: mqtt3v1", "Missing key: mqtt3v1"],
    ["missing keys: ['mqtt3v1', 'ipv6addr']", "missing keys: ['mqtt3v1', 'ipv6addr']"],
    ["Required key: wifi5ghz", "Required key: wifi5ghz"],
    ["no such key: mqtt3v1", "no such key: mqtt3v1"],
    ["Missing token: mqtt3v1", "Missing token: mqtt3v1"],
    ["Unknown key: mqtt3v1", "Unknown key: mqtt3v1"],
    ["Unexpected key: mqtt3v1", "Unexpected key: mqtt3v1"],
    ["Unrecognized key: mqtt3v1", "Unrecognized key: mqtt3v1"],
    ["Unrecognised key: mqtt3v1", "Unrecognised key: mqtt3v1"],
    ["Unsupported key: mqtt3v1", "Unsupported key: mqtt3v1"],
    ["Invalid key: http2v10", "Invalid key: http2v10"],
    ["Invalid key: tls12v3", "Invalid key: tls12v3"],
    ["Missing key: wifi24ghz", "Missing key: wifi24ghz"],
    ["Missing key: mqtt3v1x9y", "Missing key: ***"],
    ["key: mqtt3v1", "key: ***"],
    ["Duplicate key: mqtt3v1", "Duplicate key: ***"],
    ["Missing key: pa55w0rd", "Missing key: ***"],
    ["Missing key: a1b2c3d4", "Missing key: ***"],
    ["Missing key: 3mqtt3v1", "Missing key: ***"],
    ["Missing key: mqtt3v1-4d36e968e325", "Missing key: ***"],
    ["Missing key: cGFzc3dvcmQ=", "Missing key: ***"],
    ["Missing API key: mqtt3v1", "Missing API key: ***"],
    ["Missing key=mqtt3v1", "Missing key=***"],
    ["Unknown key: wifi5ghz", "Unknown key: ***"],
    ["Unknown key: hunter2x", "Unknown key: ***"],
    ["Invalid token: abc123def", "Invalid token: ***"],
    ["Invalid key: mqtt3v123", "Invalid key: ***"],
    ["Invalid key: ab3v1", "Invalid key: ***"],
    ["Invalid key: 9mqtt3v1", "Invalid key: ***"],
    ["Invalid key: {mqtt3v1}", "Invalid key: ***"],
    // A word that says something of a secret does so after a colon and a space; without one, or after "=", it is the value.
    ["password:required", "password:***"],
    ["password :required", "password :***"],
    ["password= required", "password= ***"],
    ["password=  required", "password=  ***"],
    ["password => required", "password => required"],
    ["password: required)},", "password: required)},"],
    ["password: Xpired", "password: ***"],
    ["password: 5expired", "password: ***"],
    ["password: expired5", "password: ***"],
    ["the secret 'pick \"one\"' is known", "the secret 'pick \"one\"' is known"],
    ["password  'hunter'", "password  ***"],
    ["run --user 1000:1000", "run --user 1000:1000"],
    ['run --user "1000:1000" app', 'run --user "1000:1000" app'],
    ["run --user '1000:1000' app", "run --user '1000:1000' app"],
    ["run --user 1000:12ab", "run --user ***"],
    ["run --user=1000:1000", "run --user=***"],
    ["run `tool password=hunter` again", "run `tool password=***` again"],
    ["key: name)}, and key: name.", "key: name)}, and key: name."],
    ["invalid token: 12345678901, invalid token: 0x123456789", "invalid token: *** invalid token: ***"],
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
    ["key: abc123def", "key: ***"],
    ["key: Pa55Word", "key: ***"],
    [`key: ${"a".repeat(25)}5Word`, "key: ***"],
    // Words of up to 24 letters, of 2.5 letters on average (3.5 around a number), and any of fewer than eight letters are a name.
    [`key: ${"a".repeat(24)}`, `key: ${"a".repeat(24)}`],
    [`key: ${"a".repeat(24)}5Word`, `key: ${"a".repeat(24)}5Word`],
    [`key: ${"a".repeat(25)}Word`, "key: ***"],
    ["key: abCdeFgHij", "key: abCdeFgHij"],
    ["key: aBcDeFgH", "key: ***"],
    ["key: aBcDeFg", "key: aBcDeFg"],
    ["key: 4711000", "key: 4711000"],
    ["key: name?!", "key: name?!"],
    ["credential: name, token:  name", "credential: name, token:  name"],
    ['the token is "S3CR3T two" now', "the token is *** now"],
    ["the token is 'S3CR3T two' now", "the token is *** now"],
    ["password 'two words' was refused", "password *** was refused"],
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
    // A small number after a word for things that are counted is no secret; everything else is.
    ["pass=12345", "pass=***"],
    ["pass=3x", "pass=***"],
    ["pass=3,x", "pass=***"],
    ["pass=3,x=", "pass=***"],
    ["pass=3,token=5", "pass=***"],
    ["pass=3,fail=12345", "pass=***"],
    ["pass=3/12345", "pass=***"],
    [`pass=3${")".repeat(9)}`, "pass=***"],
    ["DB_PASS=123", "DB_PASS=***"],
    ["max_tokens=16384", "max_tokens=***"],
    ["tokens=[1]", "tokens=***"],
    ["token=123", "token=***"],
    ["key=5", "key=***"],
    ["passwords=123", "passwords=***"],
    ["password=123 and pin=1234", "password=*** and pin=***"],
    ["<token>512</token>", "<token>***</token>"],
    ["/error?code=40401", "/error?code=***"],
    ["/error?code=404x", "/error?code=***"],
    ["pin=1234, pin=123", "pin=***, pin=123"],
    // What is kept of a command: all of it but the password.
    ["htpasswd -bC 10 file me S3CR3T: failed", "htpasswd -bC 10 file me *** failed"],
    ["htpasswd -nb me S3CR3T failed", "htpasswd -nb me *** failed"],
    ["mosquitto_passwd -H sha512 -b file me S3CR3T failed", "mosquitto_passwd -H sha512 -b file me *** failed"],
    ['["redis-cli","-a","S3CR3T","ping"]', '["redis-cli","-a",***,"ping"]'],
    ['["mysql","-p","--host","db"]', '["mysql","-p","--host","db"]'],
    ["mysql -username me -pS3CR3T", "mysql -username me -p***"],
    ["nmcli dev wifi connect net password 'two words' now", "nmcli dev wifi connect net password *** now"],
    ["run -menu 10:20 -u 1000:1000", "run -menu 10:20 -u 1000:1000"],
    ["Passwort ist falsch", "Passwort ist falsch"],
    ["le mot de passe est « S3CR3T two » ici", "le mot de passe est *** ici"],
    ["the secret “edge-tls” is unknown", "the secret “edge-tls” is unknown"],
    ["password “hunter” was refused", "password *** was refused"],
    ["adgangskode 'hunter' afvist", "adgangskode *** afvist"],
    ["the account key 'primary' is unknown", "the account key 'primary' is unknown"],
    ["the api key 'primary' is unknown", "the api key 'primary' is unknown"],
    ["pass=3,fail", "pass=***"],
    ["password=ab;S3CR3T)", "password=***"],
  ])("shows %j as %j", (text, shown) => {
    expect(redactText(text)).toBe(shown);
  });

  it("has an example for each row", () => {
    expect(Object.keys(SECRET_EXAMPLES)).toHaveLength(SECRET_ROWS.length);
  });

  it.each(Object.entries(SECRET_EXAMPLES).map(([row, example]) => [row, ...example] as const))(
    "masks %s",
    (_, text, shown) => {
      expect(redactText(text)).toBe(shown);
      expect(text).toContain(SECRET);
    },
  );

  it.each(Object.entries(SECRET_EXAMPLES).map(([row, example], index) => [row, example[0], index] as const))(
    "needs the row: %s",
    (_, text, index) => {
      const others = SECRET_ROWS.filter((_row, other) => other !== index);
      const masked = others.reduce((rest, [, pattern]) => rest.replace(pattern, "$1***"), text);
      // Some secrets are caught by two rows; what the row alone keeps is then the form of the rest.
      expect(masked).not.toBe(redactText(text));
    },
  );

  describe.each(SPELLINGS)("%s", (_, texts) => {
    it.each(texts.map((text) => [text]))("is masked in %j", (text) => {
      expect(text).toContain(SECRET);
      expect(redactText(text)).not.toContain(SECRET);
    });
  });

  describe.each([...MASKED_AND_KEPT, ...FURTHER_KINDS, ...TOKEN_KINDS])("knows $kind", ({ masked, kept }) => {
    it.each(masked)("and shows %j as %j", (text, shown) => {
      expect(redactText(text)).toBe(shown);
    });

    it.each(kept.map((text) => [text]))("and keeps %j", (text) => {
      expect(redactText(text)).toBe(text);
    });
  });

  it.each(["password=", "sig=", "pwd:", "me@"])(
    "masks a text as a whole that is too long to be searched for %j",
    (piece) => {
      const longest = piece.repeat(2 ** 20 / piece.length).padEnd(2 ** 20, ".");
      expect(redactText(longest).length).toBeGreaterThan(3);
      expect(redactText(`${longest}.`)).toBe("***");
      // Of this length the engine would run out of stack.
      expect(redactText(piece.repeat(2 ** 23))).toBe("***");
    },
  );

  it("leaves a text of any length in which there is no secret", () => {
    const text = "module filter runs ".repeat(100_000);
    expect(redactText(text)).toBe(text);
  });

  it.each(DIAGNOSES.map((text) => [text]))("keeps the diagnosis %j", (text) => {
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
    ["echo ".repeat(50_000)],
    ['echo "'.repeat(50_000)],
    ['token "'.repeat(30_000)],
    [`password is${" ".repeat(200_000)}`],
    ["password for me ".repeat(20_000)],
    ["Passwort ist falsch ".repeat(20_000)],
    [`rabbitmqctl ${"-n x ".repeat(50_000)}`],
    ["rabbitmqctl ".repeat(20_000)],
    [`net user ${"/a ".repeat(60_000)}`],
    ["net use ".repeat(20_000)],
    [`net use ${"\\\\".repeat(60_000)}`],
    [`password (${"a ".repeat(100_000)}`],
    [`password for ${"a ".repeat(100_000)}`],
    ["password (".repeat(20_000)],
    ["password for ".repeat(20_000)],
    ["pin 1234 ".repeat(20_000)],
    [`tool --password${" \\\n".repeat(60_000)}`],
    [`docker login${" \\\n".repeat(60_000)}`],
    [`${"password:;".repeat(20_000)}next=1`],
    [`wpa_passphrase ${'"'.repeat(100_001)}`],
    ['wpa_passphrase "'.repeat(20_000)],
    [`htpasswd${" ".repeat(200_000)}`],
    [`htpasswd ${"-b ".repeat(60_000)}`],
    [`htpasswd -${"b".repeat(200_000)}`],
    [`htpasswd -bC${" ".repeat(200_000)}`],
    [`wpa_passphrase${" ,".repeat(100_000)}`],
    [`nmcli ${"a.".repeat(100_000)}`],
    [`redis-cli -a${" ".repeat(200_000)}`],
    [`pin${" ".repeat(200_000)}`],
    [`tokens=1${",".repeat(200_000)}`],
    [`password: required${")".repeat(200_000)}`],
    [`password to${" ".repeat(200_000)}`],
    ["password has been set ".repeat(10_000)],
    ["password user ".repeat(20_000)],
    ["A".repeat(200_000)],
    ["AzFu".repeat(50_000)],
    ["sk-a".repeat(50_000)],
    ["SG.a".repeat(50_000)],
    ["/api/webhooks ".repeat(20_000)],
    ["create user ".repeat(20_000)],
    ["user a ".repeat(30_000)],
    [`rabbitmqctl add_user ${"-n x ".repeat(50_000)}`],
    ["密码".repeat(100_000)],
    ["A1-".repeat(60_000)],
  ])("takes linear time for a long text", (text) => {
    expect(redactText(text)).toBe(text);
  });
});

it.each([
  [`password: ${")".repeat(200_000)}x`, "password: ***"],
  [`key: ${")".repeat(200_000)}pa55w0rd`, "key: ***"],
  [`pass=1${")".repeat(200_000)}x`, "pass=***"],
  [`/error?code=1${")".repeat(200_000)}x`, "/error?code=***"],
  [`key=${"a=".repeat(100_000)}`, "key=***"],
  [`Basic ${"a".repeat(200_000)}`, "Basic ***"],
  ["password: “".repeat(20_000), "password: ***".repeat(10_000)],
  [`${"password:a;".repeat(20_000)}next=1`, `${"password:***;".repeat(20_000)}next=1`],
  ["password:1&`".repeat(20_000), "password:***`".repeat(20_000)],
  ["password=a&".repeat(20_000), `${"password=***&".repeat(19_999)}password=***`],
  ["token=x&a.".repeat(20_000), `${"token=***&a.".repeat(19_999)}token=***`],
  [`password: |${"\n".repeat(200_000)}x`, "password: ***"],
])("masks a long text in linear time", (text, shown) => {
  expect(redactText(text)).toBe(shown);
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
    "wifi_pw",
    "Passwort",
    "mot_de_passe",
    "contraseña",
    "密码",
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
