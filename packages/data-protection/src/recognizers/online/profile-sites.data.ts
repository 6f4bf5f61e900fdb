/** A site on which a path names a person. */
export interface ProfileSite {
  /** Host without "www." and country subdomains. */
  readonly host: string;
  /** What stands between the host and the person's name: "/in/". Patterns, bounded. */
  readonly path: string;
  /** First parts of a path that are the site's own pages. */
  readonly notPersons?: readonly string[];
}

const common = [
  "about",
  "help",
  "login",
  "signup",
  "privacy",
  "terms",
  "legal",
  "search",
  "explore",
  "settings",
  "contact",
  "home",
];

/** Profile pages of networks that people in Europe use. Source: the sites' own help pages on profile addresses. */
export const profileSites: readonly ProfileSite[] = [
  { host: "linkedin.com", path: "/(?:in|pub)/" },
  { host: "xing.com", path: "/profile/" },
  {
    host: "facebook.com",
    path: "/",
    notPersons: [
      ...common,
      "pages",
      "groups",
      "events",
      "watch",
      "marketplace",
      "gaming",
      "sharer",
      "sharer.php",
      "business",
      "ads",
      "policies",
      "photo.php",
      "hashtag",
      "reel",
      "story.php",
    ],
  },
  { host: "facebook.com", path: "/(?:profile\\.php\\?id=|people/)" },
  { host: "fb.com", path: "/", notPersons: common },
  {
    host: "instagram.com",
    path: "/",
    notPersons: [...common, "p", "reel", "reels", "stories", "accounts", "tv", "direct"],
  },
  { host: "threads.net", path: "/@" },
  { host: "threads.com", path: "/@" },
  { host: "twitter.com", path: "/", notPersons: [...common, "i", "intent", "share", "hashtag", "tos"] },
  { host: "x.com", path: "/", notPersons: [...common, "i", "intent", "share", "hashtag", "tos"] },
  { host: "tiktok.com", path: "/@" },
  { host: "youtube.com", path: "/(?:@|user/)" },
  { host: "snapchat.com", path: "/(?:add|@)/?" },
  { host: "t.me", path: "/", notPersons: [...common, "joinchat", "share", "s", "addstickers"] },
  { host: "wa.me", path: "/" },
  { host: "vk.com", path: "/", notPersons: [...common, "feed", "wall", "video", "music"] },
  { host: "ok.ru", path: "/profile/" },
  { host: "bsky.app", path: "/profile/" },
  { host: "mastodon.social", path: "/@" },
  { host: "reddit.com", path: "/(?:u|user)/" },
  { host: "pinterest.com", path: "/", notPersons: [...common, "pin", "ideas"] },
  { host: "twitch.tv", path: "/", notPersons: [...common, "directory", "downloads", "p", "videos"] },
  {
    host: "github.com",
    path: "/",
    notPersons: [
      ...common,
      "features",
      "pricing",
      "marketplace",
      "topics",
      "orgs",
      "sponsors",
      "apps",
      "trending",
      "security",
      "enterprise",
      "issues",
      "pulls",
    ],
  },
  { host: "gitlab.com", path: "/", notPersons: [...common, "groups", "explore", "users", "gitlab-org"] },
  { host: "medium.com", path: "/@" },
  { host: "researchgate.net", path: "/profile/" },
  { host: "orcid.org", path: "/(?=\\d{4}-)" },
  { host: "soundcloud.com", path: "/", notPersons: [...common, "discover", "charts", "upload", "you"] },
  { host: "strava.com", path: "/athletes/" },
  { host: "steamcommunity.com", path: "/(?:id|profiles)/" },
  { host: "linktr.ee", path: "/", notPersons: common },
  { host: "about.me", path: "/", notPersons: common },
  { host: "keybase.io", path: "/", notPersons: common },
  { host: "malt.fr", path: "/profile/" },
  { host: "goldenline.pl", path: "/" },
  { host: "draugiem.lv", path: "/user/" },
];
