// Hosts whose addresses say nothing about a company.

/** Providers that write one name under many country endings. */
const FAMILIES =
  /^(?:yahoo|ymail|hotmail|gmx|googlemail|yandex|tutanota|protonmail)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;
/** Providers whose names are also companies': only the endings that they give to mailboxes. */
const COUNTRY_FAMILIES =
  /^(?:live|outlook)\.(?:com|be|ca|cl|cn|cz|de|dk|es|fr|ie|in|it|jp|nl|no|pt|ru|se|co\.(?:id|il|jp|kr|th|uk|za)|com\.(?:ar|au|br|gr|mx|my|pt|sg|tr|vn))$/;

const FREE_MAIL = new Set(
  `126.com 163.com 139.com aim.com aol.co.uk aol.com aol.de att.net bell.net bellsouth.net
  bigpond.com bk.ru blueyonder.co.uk bluewin.ch bol.com.br btinternet.com centrum.cz charter.net
  comcast.net cox.net daum.net duck.com earthlink.net email.com fastmail.com fastmail.fm foxmail.com
  free.fr freenet.de frontier.com gmail.com hanmail.net hetnet.nl hey.com home.nl hushmail.com
  icloud.com inbox.com inbox.lv inbox.ru interia.pl juno.com kpnmail.nl laposte.net libero.it list.ru
  mac.com mail.com mail.de mail.ru mailbox.org mailinator.com me.com msn.com naver.com neuf.fr nifty.com
  ntlworld.com o2.pl onet.pl op.pl optonline.net optusnet.com.au outlook.com pacbell.net planet.nl
  pm.me posteo.de proton.me qq.com rambler.ru rediffmail.com rocketmail.com sapo.pt sbcglobal.net
  seznam.cz sfr.fr shaw.ca sina.cn sina.com skynet.be sympatico.ca t-online.de talktalk.net
  telenet.be telus.net terra.com.br tiscali.co.uk tiscali.it tuta.com tuta.io ukr.net uol.com.br
  verizon.net virgilio.it virginmedia.com wanadoo.fr web.de windstream.net wp.pl xs4all.nl
  yopmail.com zohomail.com zohomail.eu`.split(/\s+/),
);

/** Pages that companies keep at somebody else's address, with the path that tells them apart gone. */
const PROFILE_HOSTS = new Set(
  `apps.apple.com bit.ly crunchbase.com docs.google.com en.wikipedia.org facebook.com fb.com
  goo.gl instagram.com linkedin.com linktr.ee m.facebook.com medium.com pinterest.com
  play.google.com sites.google.com t.me tiktok.com twitter.com x.com youtube.com`.split(/\s+/),
);

/** Whether a domain gives mailboxes to everybody, so that sharing it means nothing. */
export function isFreeMail(domain: string): boolean {
  const host = domain.trim().toLowerCase();
  return FREE_MAIL.has(host) || FAMILIES.test(host) || COUNTRY_FAMILIES.test(host);
}

/**
 * Whether two accounts with this domain are the same account: not for mailbox providers, and not
 * for hosts of profile pages, since `linkedin.com/company/acme` loses its path in the domain.
 */
export function identifiesAccount(domain: string): boolean {
  return domain !== '' && !PROFILE_HOSTS.has(domain) && !isFreeMail(domain);
}
