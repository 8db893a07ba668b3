export type Player = { provider: string; url: string }

type Rule = {
  provider: string
  host: RegExp
  /** The player's canonical address, or nothing where this page of the host plays nothing. */
  canonical(url: URL): string | undefined
}

const rules: readonly Rule[] = [
  {
    provider: 'YouTube',
    host: /^(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
    canonical: youTube,
  },
  { provider: 'YouTube', host: /^youtube\.googleapis\.com$/, canonical: youTube },
  { provider: 'Vimeo', host: /^(?:(?:www|player)\.)?vimeo\.com$/, canonical: vimeo },
  { provider: 'Dailymotion', host: /^(?:(?:www|geo)\.)?dailymotion\.com$|^dai\.ly$/, canonical: dailymotion },
  { provider: 'SoundCloud', host: /^(?:(?:www|m|w)\.)?soundcloud\.com$/, canonical: soundCloud },
  { provider: 'Spotify', host: /^(?:open|embed)\.spotify\.com$/, canonical: spotify },
  {
    provider: 'Facebook',
    host: /^(?:(?:www|m|web|vi-vn)\.)?facebook\.com$|^fb\.watch$/,
    canonical: facebook,
  },
  { provider: 'TikTok', host: /^(?:(?:www|m)\.)?tiktok\.com$/, canonical: tikTok },
]

/** Where the players stand that `playerFor` answers: what a page may show in a frame. */
export const playerOrigins: readonly string[] = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://www.dailymotion.com',
  'https://w.soundcloud.com',
  'https://open.spotify.com',
  'https://www.facebook.com',
  'https://www.tiktok.com',
]

/** The player of a known site that this address shows or embeds; `url` is https, of the player alone, without what only
 * follows the viewer. */
export function playerFor(address: string): Player | undefined {
  const url = URL.parse(address.startsWith('//') ? `https:${address}` : address)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  for (const { provider, host, canonical } of rules) {
    const player = host.test(url.hostname) ? canonical(url) : undefined
    if (player !== undefined) return { provider, url: player }
  }
  return undefined
}

function youTube({ hostname, pathname, searchParams }: URL): string | undefined {
  const path = hostname === 'youtu.be' ? `/v${pathname}` : pathname
  const id = path.match(/^\/(?:embed|v|e|shorts|live)\/([\w-]{11})(?![\w-])/)?.[1] ?? searchParams.get('v')
  const list = searchParams.get('list')
  if (id && id !== 'videoseries' && /^[\w-]{11}$/.test(id)) {
    const start = seconds(searchParams.get('start') ?? searchParams.get('t') ?? '')
    return `https://www.youtube-nocookie.com/embed/${id}${start > 0 ? `?start=${start}` : ''}`
  }
  const isList = /^\/(?:embed\/videoseries|playlist)\/?$/.test(path) && list && /^[\w-]+$/.test(list)
  return isList ? `https://www.youtube-nocookie.com/embed/videoseries?list=${list}` : undefined
}

/** `90`, `90s`, `1m30s`, `1h2m3s`. */
function seconds(time: string): number {
  const [, h = 0, m = 0, s = 0] = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(time) ?? []
  return Number(h) * 3600 + Number(m) * 60 + Number(s)
}

function vimeo({ pathname, searchParams }: URL): string | undefined {
  const [, id, secret] =
    /^(?:\/video|\/channels\/\w+|\/groups\/\w+\/videos)?\/(\d+)(?:\/(\w+))?\/?$/.exec(pathname) ?? []
  const hash = secret ?? searchParams.get('h')
  return id && `https://player.vimeo.com/video/${id}${hash && /^\w+$/.test(hash) ? `?h=${hash}` : ''}`
}

function dailymotion({ hostname, pathname, searchParams }: URL): string | undefined {
  const path = hostname === 'dai.ly' ? `/video${pathname}` : pathname
  const id = path.match(/^(?:\/embed)?\/video\/([a-zA-Z0-9]+)/)?.[1] ?? searchParams.get('video')
  return id && /^[a-zA-Z0-9]+$/.test(id) ? `https://www.dailymotion.com/embed/video/${id}` : undefined
}

function soundCloud({ hostname, origin, pathname, searchParams }: URL): string | undefined {
  const track = hostname === 'w.soundcloud.com' ? searchParams.get('url') : `${origin}${pathname}`
  const url = track && /^\/[^/]+\/[^/]+/.test(URL.parse(track)?.pathname ?? '') ? URL.parse(track) : undefined
  if (!url || !/^(?:(?:www|m|api)\.)?soundcloud\.com$/.test(url.hostname)) return undefined
  url.protocol = 'https:'
  return `https://w.soundcloud.com/player/?url=${encodeURIComponent(url.href)}`
}

function spotify({ pathname }: URL): string | undefined {
  const kinds = 'track|album|playlist|episode|show|artist'
  const [, kind, id] =
    new RegExp(`^(?:/intl-\\w+)?(?:/embed(?:-podcast)?)?/(${kinds})/(\\w+)/?$`).exec(pathname) ?? []
  return kind && `https://open.spotify.com/embed/${kind}/${id}`
}

function facebook(url: URL): string | undefined {
  const { hostname, pathname, searchParams } = url
  if (pathname === '/plugins/video.php') {
    const video = URL.parse(searchParams.get('href') ?? '')
    return video && /(?:^|\.)facebook\.com$|^fb\.watch$/.test(video.hostname)
      ? facebookPlayer(video)
      : undefined
  }
  const isVideo =
    hostname === 'fb.watch'
      ? pathname.length > 1
      : /^\/(?:[^/]+\/videos\/|reel\/)./.test(pathname) ||
        (/^\/(?:watch\/?|video\.php)$/.test(pathname) && searchParams.has('v'))
  return isVideo ? facebookPlayer(url) : undefined
}

function facebookPlayer(video: URL): string {
  const id = video.searchParams.get('v')
  const page = `https://${video.hostname.replace(/^(m|web|vi-vn)\./, 'www.')}${video.pathname}`
  const href = id && /^\d+$/.test(id) ? `${page}?v=${id}` : page
  return `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(href)}`
}

function tikTok({ pathname }: URL): string | undefined {
  const id = /^\/(?:embed(?:\/v\d)?|player\/v1|@[^/]+\/video)\/(\d+)\/?$/.exec(pathname)?.[1]
  return id && `https://www.tiktok.com/embed/v2/${id}`
}
