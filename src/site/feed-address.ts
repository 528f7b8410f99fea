/** The address of the feed, from the web root. */
export const FEED = 'feed.xml'

/** The media type of Atom (RFC 4287, 7). */
export const FEED_TYPE = 'application/atom+xml'
