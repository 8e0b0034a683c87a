/**
 * What the sign-in service calls its ids and its time, on the page, in its answers and in the sign-in log:
 * in English, German, French, Spanish, Dutch, Portuguese, Italian, Japanese and Chinese. An accented letter
 * is any one or two signs, because a wrong encoding makes two of it.
 */
const requestLabel =
  'request[-_ ]?id|Anforderungs-?ID|Anfrage-?ID|ID de (?:la )?(?:demande|requ.{1,2}te)|Id(?:entificador)?\\.? de (?:la )?solicitud|aanvraag-?id|ID d[ao] (?:Solicita.{2,4}o|Pedido)|ID (?:della )?richiesta|(?:要求|リクエスト) ?ID|请求 ?ID|要求識別碼';
const traceLabel =
  'trace[-_ ]?id|Ablaufverfolgungs-?ID|ID de (?:suivi|trace)|Id\\.? de (?:seguimiento|traza)|tracerings-?id|traceer-?id|ID de rastreamento|ID (?:di )?traccia|トレース ?ID|跟踪 ?ID';
const correlationLabel =
  'correlation[-_ ]?id|Korrelations-?ID|ID de corr.{1,2}lation|Id\\.? de correlaci.{1,2}n|correlatie-?id|ID de Correla.{2,4}o|ID (?:di )?correlazione|(?:関連付け|相関) ?ID|(?:相关|关联|相互關聯) ?(?:ID|識別碼)';
const timeLabel =
  'timestamp|Zeitstempel|Horodatage|Marca de tiempo|Tijdstempel|Carimbo de data/hora|Timestamp|タイムスタンプ|时间戳|時間戳記|createdDateTime|TimeGenerated|Date \\(UTC\\)';

const guid = '([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})';
/** Between label and value: a colon in whatever quotes, or only the blank of a table. */
const separator = '["\'\\]]{0,2}(?:\\s?(?:=>|[:=])\\s?u?(?:string\\(\\d{1,3}\\) ?)?["\'(]?|\\s)';
const labelled = (label: string, value: string) =>
  new RegExp(`(?<![\\w-])(?:${label})${separator}${value}`, 'i');

export const pageRequestId = labelled(requestLabel, guid);
export const traceId = labelled(traceLabel, guid);
export const correlationId = labelled(correlationLabel, guid);
export const timestamp = labelled(
  timeLabel,
  '(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,7})?Z)',
);
/** A row of the sign-in log calls its request id "id". */
export const rowId = new RegExp(
  `"id"\\s?:\\s?"${guid}"(?=[^{}]{0,400}"createdDateTime")|"OriginalRequestId"\\s?:\\s?"${guid}"`,
  'i',
);

/** Where the sign-in page, or its row in the log, stands: there "Request Id" is the sign-in service's. */
export const isSignIn = new RegExp(
  `(?:${requestLabel})${separator}${guid}.{0,60}?(?:${correlationLabel})`,
  'i',
);
