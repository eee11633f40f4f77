import { raw } from "./secret-syntax.js";

/**
 * Those names of a password that are several words, as the source of a regular expression. Templates are kept as they are where they are minified: a letter of another
 * language is shorter in them than its escape.
 *
 * @internal
 */
export const PASSWORD_PHRASES: string = raw`mots?[ _-]?de[ _-]?passe|palavra[ _-]?passe|κωδικός πρ\S{7}|كلمة ال\S{2,4}|m.t kh.u`; // French, Portuguese, Greek, Arabic, Vietnamese

/**
 * The same in Chinese, Japanese, Korean and Thai, where no space is needed between the name and what is said.
 *
 * @internal
 */
export const UNSPACED: string = raw`密[码碼钥鑰]|口令|パスワ.ド|暗証番号|비밀번호|암호|รหัสผ\S{3}`;

/** German; French, Spanish, Portuguese, Italian, Romanian, Turkish, Latvian, Estonian; Dutch, Norwegian, Danish, Swedish. */
const WESTERN = raw`(?:pass|kenn)w(?:.|oe)rt(?:er)?|zugangs(?:code|daten)|contrase\S{1,6}a|(?<![a-z])(?:mdp|clave|senha|parol\S?|[şs]ifre)|parool|wachtwoord|passord|adgangskode|l.senord`;

/** Finnish, Polish, Czech, Hungarian, Croatian; Russian, Hebrew, Hindi. */
const EASTERN = raw`salasana|has[łl](?:o|a|em)|hesl(?:o|a|em)|jelsz.|lozink\w|парол[а-я]{1,2}|סיסמה|पासव\S{3}`;

/**
 * How a password is called in other languages than English, as the source of a regular expression: what a device writes in front of a
 * password. Marks may be missing, escaped or badly encoded (`contrasena`, `contraseÃ±a`).
 *
 * @internal
 */
export const FOREIGN_PASSWORDS: string = raw`${PASSWORD_PHRASES}|${WESTERN}|${EASTERN}|${UNSPACED}`;
