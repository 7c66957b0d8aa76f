// Hosts that give mailboxes to everybody: free mail and internet providers.
import { once } from './once';

/** Providers that write one name under many country endings. */
const FAMILIES =
  /^(?:yahoo|ymail|rocketmail|hotmail|msn|gmx|googlemail|gmail|yandex|tutanota|protonmail|yopmail|mailinator|zohomail|fastmail|icloud|aol|aim|tiscali|freenet|wanadoo|chello|lycos|excite|netscape|terra|uol|arcor|hushmail)\.(?:[a-z]{2,3}|info|com?\.[a-z]{2})$/;
/** Providers whose names are also companies': only the endings that they give to mailboxes. */
const COUNTRY_FAMILIES =
  /^(?:live|outlook)\.(?:com|at|be|ca|ch|cl|cn|cz|de|dk|es|fr|hu|ie|in|it|jp|kr|lv|nl|no|ph|pl|pt|ru|se|sg|sk|co\.(?:id|il|jp|kr|th|uk|za)|com\.(?:ar|au|br|gr|mx|my|pt|sg|tr|vn))$/;
/** Whose customers' mailboxes stand under a subdomain of their place: `tampabay.rr.com`. */
const WITH_SUBDOMAINS = /(?:^|\.)(?:rr\.com|ne\.jp|on\.net|inet\.fi|plala\.or\.jp)$/;

const hosts = once(
  () =>
    new Set(
      `012.net.il 10minutemail.com 126.com 139.com 163.com 163.net 189.cn 1und1.de 21cn.com abv.bg
  adelphia.net adinet.com.uy alice.it aliyun.com alltel.net ameritech.net aon.at arnet.com.ar
  atlas.cz att.net azet.sk bbox.fr bell.net bellsouth.net bezeqint.net bigpond.com bigpond.net.au
  bk.ru blueyonder.co.uk bluewin.ch bol.com.br bredband.net broadpark.no bsnl.in btinternet.com
  btopenworld.com cableone.net caiway.nl cantv.net casema.nl cegetel.net centrum.cz centrum.sk
  centurylink.net centurytel.net charter.net citromail.hu ciudad.com.ar clix.pt club-internet.fr
  cogeco.ca comcast.net comhem.se cox.net cytanet.com.cy daum.net dir.bg dnainternet.net
  dodo.com.au dreamwiz.com duck.com earthlink.net eastlink.ca eircom.net elisanet.fi email.com
  email.cz email.de embarqmail.com etb.net.co ewetel.net fastwebnet.it fibertel.com.ar flash.net
  foxmail.com free.fr freemail.hu freeserve.co.uk frontier.com frontiernet.net getnada.com
  globo.com globomail.com guerrillamail.com hanmail.net hccnet.nl hetnet.nl hey.com hispeed.ch
  hol.gr home.nl iafrica.com ig.com.br iinet.net.au in.com in.gr inbox.com inbox.lv inbox.ru
  indamail.hu indiatimes.com infoseek.jp insightbb.com interia.eu interia.pl
  inwind.it iol.ie iol.it iol.pt jubii.dk juno.com kabelmail.de kolumbus.fi korea.com kpnmail.nl
  kpnplanet.nl laposte.net libero.it list.ru live.nl luukku.com mac.com mail.bg mail.com mail.de
  mail.dk mail.ee mail.pt mail.ru mailbox.org maildrop.cc me.com mediacombb.net mindspring.com
  moj.net movistar.es mts.net mweb.co.za mynet.com naver.com nate.com netcabo.pt netcologne.de
  netscape.net netvigator.com netvision.net.il netzero.net neuf.fr nifty.com noos.fr ntlworld.com
  numericable.fr o2.co.uk o2.pl o2online.de oi.com.br onet.eu onet.pl online.de online.no ono.com
  op.pl optonline.net optusnet.com.au orange.fr orange.net otenet.gr ozemail.com.au pacbell.net
  pandora.be peoplepc.com planet.nl plus.com pm.me poczta.onet.pl post.sk posteo.de posteo.net
  prodigy.net prodigy.net.mx proton.me proximus.be q.com qq.com quicknet.nl qwest.net r7.com
  rambler.ru rcn.com rediffmail.com roadrunner.com rogers.com sapo.pt sasktel.net saunalahti.fi
  sbcglobal.net scarlet.be seznam.cz sfr.fr sharklasers.com shaw.ca sify.com sina.cn sina.com
  singnet.com.sg skiff.com sky.com skynet.be skynet.ie snet.net sohu.com speedy.com.ar spray.se
  starhub.net.sg stofanet.dk streamyx.com suddenlink.net sunrise.ch suomi24.fi superonline.com
  swbell.net sympatico.ca t-online.de t-online.hu talktalk.net talk21.com tdcadsl.dk tele2.nl
  tele2.se telefonica.net telenet.be telfort.nl telia.com telkomsa.net telus.net telusplanet.net
  tempmail.com tin.it tm.net.my tom.com tpg.com.au trashmail.com ttmail.com tuta.com tuta.io
  twc.com ukr.net une.net.co upcmail.nl usa.net verizon.net videotron.ca vip.163.com vip.qq.com
  virgilio.it virgin.net virginmedia.com vodafone.de vodafone.it vodafone.nl vodamail.co.za
  volny.cz voila.fr vsnl.com vtr.net walla.co.il walla.com web.de webmail.co.za westnet.com.au
  windowslive.com windstream.net wo.cn wowway.com wp.pl xs4all.nl xtra.co.nz ya.com ya.ru yeah.net
 
   ziggo.nl zipmail.com.br zonnet.nl zoznam.sk`.split(/\s+/),
    ),
);

/** Whether a domain gives mailboxes to everybody, so that sharing it means nothing. */
export function isFreeMail(domain: string): boolean {
  const host = domain.trim().toLowerCase();
  return (
    hosts().has(host) ||
    FAMILIES.test(host) ||
    COUNTRY_FAMILIES.test(host) ||
    WITH_SUBDOMAINS.test(host)
  );
}
