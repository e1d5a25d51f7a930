/**
 * Names by which files know the fields of an item, in English, Russian, Ukrainian and Polish, most telling first. They
 * are compared without case, spaces, hyphens and underscores.
 */
export const columnWords = {
  outlet: `outlet outletid outletname channel channelname channeltitle channelusername chat chatname medianame media
    publication publisher newspaper domain site website source sourcename feed page pagename
    канал источник сми издание сайт джерело видання змі kanał kanal źródło zrodlo medium portal redakcja`,
  account: `screenname userscreenname handle username userusername authorusername accountname authorname author account
    user tweeter poster profile sendername sender from authorid userid accountid fromid senderid
    автор пользователь аккаунт учетнаязапись отправитель користувач обліковийзапис autor użytkownik uzytkownik konto nadawca`,
  published: `publishedat published publishdate publisheddate publicationdate datepublished pubdate publishtime
    createdat created createdtime createddate creationdate datetime date dateutc datetimeutc postedat posteddate postdate
    tweettime tweetdate timestamp timestampshare time createdutc ts unixtime epoch day
    датапубликации опубликовано дата датаивремя время датапублікації опубліковано датачас час
    datapublikacji opublikowano data czas dzień dzien`,
  text: `text fulltext content contents message body tweettext tweet post posttext articletext articlebody maintext
    messagetext rawtext plaintext caption selftext description transcript statement summary abstract
    текст содержание сообщение пост запись текстсообщения текстпоста повідомлення зміст допис
    tekst treść tresc wiadomość wiadomosc wpis`,
  title: `title headline heading header subject articletitle заголовок название тема назва tytuł tytul nagłówek naglowek`,
  address: `url link address href permalink posturl tweeturl articleurl linkurl webpage uri canonicalurl
    ссылка адрес посилання адреса odnośnik odnosnik adres`,
  message: `messageid msgid tweetid postid statusid itemid contentid articleid idstr guid id
    идентификатор идсообщения ід ідентифікатор identyfikator`,
  language: `language lang languagecode tweetlanguage язык мова język jezyk`,
  form: `posttype tweettype messagetype type form retweet isretweet isrepost isreply isquote repost isforward
    forwardedfrom fwdfrom forwardfrom retweetedstatus inreplytostatusid inreplytouserid inreplyto replyto replytomsgid
    типпоста тип ретвит репост ретвіт typ udostępnienie`,
} as const;
export type ColumnWords = keyof typeof columnWords;

const ranks = new Map<ColumnWords, Map<string, number>>();
for (const [field, words] of Object.entries(columnWords) as [ColumnWords, string][]) {
  ranks.set(field, new Map(words.split(/\s+/).map((word, rank) => [word, rank])));
}

/**
 * The columns whose name, or the part behind its dot or behind its group (`Post / Title`), stands for a field; the most
 * telling first, then the file's order. An id behind such is that of something else than the post.
 */
export function columnsNamed(field: ColumnWords, columns: readonly string[]): string[] {
  const known = ranks.get(field);
  const ranked = columns.flatMap((column, order) => {
    const last = field === 'message' ? column : column.replace(/^.*(?:\.| \/ )/s, '');
    const rank = known?.get(plain(column)) ?? known?.get(plain(last));
    return rank === undefined
      ? []
      : [{ column, rank: known?.has(plain(column)) ? rank : rank + 1000 * (column.split('.').length - 1), order }];
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.order - b.order).map(({ column }) => column);
}

/** A name without case, spaces and signs. */
export function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
