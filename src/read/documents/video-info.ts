import type { FoundRecord } from './document-record.js';

/**
 * What yt-dlp writes beside a video it has downloaded (`--write-info-json`), in the field names of its documentation ("Output
 * template").
 *
 * @returns undefined for what is no video: a playlist, a channel, other JSON
 */
export function videoInfo(source: string): FoundRecord | undefined {
  let info: Record<string, unknown>;
  try {
    info = JSON.parse(source.replace(/^\ufeff/, '')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  const text = (name: string): string => {
    const value = info?.[name];
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  };
  if (text('id') === '' || (info['_type'] ?? 'video') !== 'video') return undefined;
  const uploaded = text('upload_date');
  const outlet = text('channel') || text('uploader') || text('uploader_id');
  return {
    outlet,
    site: text('uploader') || outlet,
    published: text('timestamp') || text('release_timestamp') || (uploaded === '' ? '' : `${uploaded}Z`), // a day in UTC
    title: (text('fulltitle') || text('title')).replace(/\s+/g, ' '),
    text: text('description'),
    address: text('webpage_url') || text('original_url'),
    message: text('id'),
    language: text('language'),
  };
}
