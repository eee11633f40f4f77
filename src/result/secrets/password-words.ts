/**
 * Those names of a password that are several words, as the source of a regular expression.
 *
 * @internal
 */
export const PASSWORD_PHRASES =
  "mots?[ _-]?de[ _-]?passe|palavra[ _-]?passe|κωδικός πρόσβασης|كلمة (?:المرور|السر)|mật khẩu"; // French, Portuguese, Greek, Arabic, Vietnamese

/**
 * How a password is called in other languages than English, as the source of a regular expression: what a device writes in front of a
 * password. Marks may be missing, escaped or badly encoded (`contrasena`, `contraseÃ±a`).
 *
 * @internal
 */
export const FOREIGN_PASSWORDS: string = /* @__PURE__ */ [
  "(?:pass|kenn)w(?:o|ö|oe)rt(?:er)?", // German
  PASSWORD_PHRASES,
  "(?<![a-z])mdp", // French
  "contrase\\S{1,6}a|(?<![a-z])clave", // Spanish
  "(?<![a-z])senha", // Portuguese
  "(?<![a-z])parol[aăe]?|parool", // Italian, Romanian, Turkish, Latvian, Estonian
  "wachtwoord|passord|adgangskode|l[öo]senord", // Dutch, Norwegian, Danish, Swedish
  "salasana|has[łl]o|heslo|jelsz[óo]|lozinka|(?<![a-z])[şs]ifre", // Finnish, Polish, Czech, Hungarian, Croatian, Turkish
  "пароль|סיסמה|पासवर्ड", // Russian, Hebrew, Hindi
  "密[码碼钥鑰]|口令|パスワード|暗証番号|비밀번호|암호|รหัสผ่าน", // Chinese, Japanese, Korean, Thai
].join("|");
