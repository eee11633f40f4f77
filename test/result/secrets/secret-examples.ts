/** For each row of the table of secrets: a text with the secret `S3CR3T`, and what is shown of it. */
export const SECRET_EXAMPLES: Readonly<Record<string, readonly [text: string, shown: string]>> = {
  "a block of PEM": ["read -----BEGIN PRIVATE KEY-----\nS3CR3T\n-----END PRIVATE KEY----- ok", "read *** ok"],
  "a header with credentials, to its end": [
    '-H "Authorization: SharedAccessSignature S3CR3T and" x',
    '-H "Authorization: ***" x',
  ],
  "what follows Bearer or Basic": ["sent Bearer S3CR3T now", "sent Bearer *** now"],
  "a JSON web token": ["got eyJhbGciOiJub25l.S3CR3T.x at 5", "got *** at 5"],
  "a token by its prefix": ["push with ghp_S3CR3TS3CR3TS3CR3TS3CR3T failed", "push with *** failed"],
  "a key of 32 or 64 bytes in base64": [
    "key S3CR3TS3CR3TS3CR3TS3CR3TS3CR3TS3CR3TS3CR3TA= is known",
    "key *** is known",
  ],
  "a name and a value side by side": ['<add name="DbPassword" value="S3CR3T"/>', '<add name="DbPassword" value=***/>'],
  "the content of an XML element": [
    "<user>me</user><password>S3CR3T</password>",
    "<user>me</user><password>***</password>",
  ],
  "a code in a URL": ["GET /api?code=S3CR3T&x=1", "GET /api?code=***&x=1"],
  "an assignment to a name of a secret": [
    "DB_PASSWORD_1=S3CR3T and --api-key S3CR3T",
    "DB_PASSWORD_1=*** and --api-key ***",
  ],
  "-p and -u of a command that logs in": ["docker login -u me -p S3CR3T host", "docker login -u *** -p *** host"],
  "the option of another command that takes a password": ["redis-cli -a S3CR3T ping", "redis-cli -a *** ping"],
  "a password among the words of a command": ["htpasswd -b file me S3CR3T failed", "htpasswd -b file me *** failed"],
  "what is piped into --password-stdin": [
    "echo S3CR3T | docker login --password-stdin host",
    "echo *** | docker login --password-stdin host",
  ],
  "user:password after -u or --user": ["call --user me:S3CR3T host", "call --user *** host"],
  "what a sentence says that a secret is": ["the password is S3CR3T, said it", "the password is ***, said it"],
  "a password in quotes, or what looks like a secret, after the word for one": [
    "wrong password (S3CR3T) for me",
    "wrong password (***) for me",
  ],
  "a PIN": ["SIM PIN: 1234S3CR3T is wrong", "SIM PIN: *** is wrong"],
};
