// Hosts that many companies share, and made-up ones: what stands there says nothing of a company.
import { once } from './once';

/** Pages that people and companies keep at somebody else's address, whatever stands in front. */
const PROFILES = `about.me angel.co apps.apple.com bandcamp.com behance.net bitbucket.org bit.ly
  calendly.com clutch.co crunchbase.com dev.to discord.gg docs.google.com dribbble.com
  drive.google.com en.wikipedia.org etsy.com eventbrite.com facebook.com fb.com fb.me fiverr.com
  g.co g.page g2.com github.com gitlab.com glassdoor.com goo.gl groups.google.com indeed.com
  instagram.com kununu.com linkedin.com linktr.ee lnkd.in maps.google.com medium.com meetup.com
  npmjs.com pinterest.com play.google.com producthunt.com quora.com reddit.com
  sites.google.com slideshare.net soundcloud.com substack.com t.co t.me threads.net tiktok.com
  tinyurl.com tripadvisor.com trustpilot.com tumblr.com twitter.com upwork.com vimeo.com vk.com
  wa.me wellfound.com wikipedia.org x.com xing.com yellowpages.com yelp.com youtu.be youtube.com
  zoominfo.com`;
/** Builders and hosts of sites, whose customers stand in a subdomain or a path. */
const SITES = `appspot.com azurewebsites.net bigcartel.com blogger.com blogspot.com business.site
  canva.site carrd.co cloudfront.net dorik.io duckdns.org editorx.io firebaseapp.com fly.dev
  framer.website framer.ai gitbook.io github.io gitlab.io glitch.me godaddysites.com
  herokuapp.com home.blog hs-sites.com hubspotpagebuilder.com jimdo.com jimdofree.com
  jimdosite.com lovable.app mailchimpsites.com my.site.com myshopify.com mystrikingly.com mywix.com
  negocio.site neocities.org netlify.app ngrok.io notion.site notion.so onepage.io onrender.com
  pages.dev replit.app site123.me softr.app square.site squarespace.com strikingly.com surge.sh
  tilda.ws typepad.com ueniweb.com vercel.app web.app webflow.io webnode.com webs.com weebly.com
  wixsite.com wordpress.com workers.dev wpcomstaging.com wpengine.com yolasite.com zohosites.com`;
/** Addresses that forms get where they insist on one. */
const PLACEHOLDERS = `abc123.com asdf.com asd.com company.com companyname.com domain.com
  donotreply.com dummy.com email.invalid example.com example.de example.edu example.net example.org
  fake.com fakeemail.com mail.invalid mailinator.com mycompany.com na.com nada.com nil.com
  no-email.com no-mail.com no.com noaddress.com nodomain.com noemail.com noemail.net noemail.org
  noemailprovided.com nomail.com none.com none.net noreply.com notapplicable.com notavailable.com
  notprovided.com nowebsite.com nowhere.com null.com placeholder.com sample.com spam.com tbd.com
  temp.com test.com test.de test.net test.org tester.com testing.com undefined.com unknown.com
  unknown.net unknown.org website.com yourcompany.com yourdomain.com yourwebsite.com`;
/** Endings that were set aside so that nobody can own a name below them. */
const NOBODYS_ENDING = /\.(?:invalid|localhost|local|internal|lan)$/;

const listed = (hosts: string): ReadonlySet<string> => new Set(hosts.split(/\s+/));

const sharedHosts = once(() => listed(`${PROFILES} ${SITES}`));
const madeUp = once(() => listed(PLACEHOLDERS));

/** The host itself, and each of the hosts that it is a part of: `de.linkedin.com`, `linkedin.com`. */
const withParents = (host: string): string[] => {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, first) => labels.slice(first).join('.'));
};

/**
 * Whether many companies share a host, or none has it: profile pages and site builders with any
 * subdomain (`fr.linkedin.com`, `alder.wixsite.com`), and placeholders (`noemail.com`).
 *
 * A builder's subdomain would tell its customers apart; but who has a site of its own by now would
 * be two accounts, so that these are matched by their names.
 */
export function isSharedHost(host: string): boolean {
  return (
    madeUp().has(host) ||
    NOBODYS_ENDING.test(host) ||
    withParents(host).some((parent) => sharedHosts().has(parent)) ||
    /(?:^|\.)blogspot\.[a-z.]{2,6}$/.test(host)
  );
}
