import { describe, expect, it } from 'vitest'
import { playerFor } from './players.ts'

const tube = 'https://www.youtube-nocookie.com/embed'
const track = encodeURIComponent('https://soundcloud.com/xa/bai-ca')
const reel = encodeURIComponent('https://www.facebook.com/xa/videos/12345')

describe('players', () => {
  it.each([
    ['http://www.youtube.com/watch?v=abcdefghijk&feature=share', 'YouTube', `${tube}/abcdefghijk`],
    ['https://m.youtube.com/watch?list=x&v=abc_efg-ijk&t=90s', 'YouTube', `${tube}/abc_efg-ijk?start=90`],
    ['https://youtu.be/abcdefghijk?t=1h2m3s', 'YouTube', `${tube}/abcdefghijk?start=3723`],
    ['//www.youtube.com/embed/abcdefghijk?start=7&autoplay=1', 'YouTube', `${tube}/abcdefghijk?start=7`],
    ['https://www.youtube-nocookie.com/embed/abcdefghijk?start=x', 'YouTube', `${tube}/abcdefghijk`],
    ['https://youtube.com/shorts/abcdefghijk', 'YouTube', `${tube}/abcdefghijk`],
    ['https://www.youtube.com/embed/videoseries?list=PLabc', 'YouTube', `${tube}/videoseries?list=PLabc`],
    ['https://vimeo.com/12345', 'Vimeo', 'https://player.vimeo.com/video/12345'],
    ['https://vimeo.com/12345/abc', 'Vimeo', 'https://player.vimeo.com/video/12345?h=abc'],
    [
      'https://player.vimeo.com/video/12345?h=abc&autoplay=1',
      'Vimeo',
      'https://player.vimeo.com/video/12345?h=abc',
    ],
    [
      'https://www.dailymotion.com/video/x7abc_ten',
      'Dailymotion',
      'https://www.dailymotion.com/embed/video/x7abc',
    ],
    ['https://dai.ly/x7abc', 'Dailymotion', 'https://www.dailymotion.com/embed/video/x7abc'],
    [
      'https://geo.dailymotion.com/player.html?video=x7abc',
      'Dailymotion',
      'https://www.dailymotion.com/embed/video/x7abc',
    ],
    [
      `https://w.soundcloud.com/player/?url=${track}&color=red`,
      'SoundCloud',
      `https://w.soundcloud.com/player/?url=${track}`,
    ],
    ['http://soundcloud.com/xa/bai-ca?si=x', 'SoundCloud', `https://w.soundcloud.com/player/?url=${track}`],
    [
      'https://open.spotify.com/intl-vi/episode/4abc?si=x',
      'Spotify',
      'https://open.spotify.com/embed/episode/4abc',
    ],
    ['https://open.spotify.com/embed/track/4abc', 'Spotify', 'https://open.spotify.com/embed/track/4abc'],
    [
      `https://www.facebook.com/plugins/video.php?height=3&href=${reel}%3Fref%3Dx`,
      'Facebook',
      `https://www.facebook.com/plugins/video.php?href=${reel}`,
    ],
    [
      'https://m.facebook.com/xa/videos/12345',
      'Facebook',
      `https://www.facebook.com/plugins/video.php?href=${reel}`,
    ],
    ['https://www.tiktok.com/@xa/video/12345?lang=vi', 'TikTok', 'https://www.tiktok.com/embed/v2/12345'],
    ['https://www.tiktok.com/embed/v2/12345', 'TikTok', 'https://www.tiktok.com/embed/v2/12345'],
  ])('know %s', (address, provider, url) => {
    expect(playerFor(address)).toEqual({ provider, url })
    expect(playerFor(url)).toEqual({ provider, url })
  })

  it.each([
    'https://www.youtube.com/@xa',
    'https://www.youtube.com/watch?v=ngan',
    'https://youtube.com.example/watch?v=abcdefghijk',
    'https://example.com/?x=https://youtu.be/abcdefghijk',
    'https://vimeo.com/about',
    'https://soundcloud.com/xa',
    'https://w.soundcloud.com/player/?url=javascript:x',
    'https://open.spotify.com/user/x',
    'https://www.facebook.com/xa',
    'https://www.facebook.com/plugins/video.php?href=https://evil.example/videos/1',
    'https://www.tiktok.com/@xa',
    'javascript://youtu.be/abcdefghijk',
    'youtu.be/abcdefghijk',
    '',
  ])('do not know %j', (address) => {
    expect(playerFor(address)).toBeUndefined()
  })
})
