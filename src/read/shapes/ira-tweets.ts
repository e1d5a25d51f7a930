import { hasAll, type Shape } from './shape.js';

/** Tweets of the Internet Research Agency as FiveThirtyEight published them (Linvill and Warren 2018). */
export const iraTweets: Shape = {
  title: 'tweets of the IRA, FiveThirtyEight',
  matches: (file) => hasAll(file, ['external_author_id', 'author', 'content', 'publish_date', 'harvested_date']),
  mapping: (file) => ({
    outlet: 'author',
    accounts: true,
    published: 'publish_date',
    zone: 'UTC',
    dates: 'mdy',
    text: 'content',
    ...(file.columns.includes('tweet_id') && { message: 'tweet_id' }),
    language: 'language',
    form: 'post_type',
  }),
  notes: ['times are whole minutes in UTC'],
};

/** The same, cut to what is said and by whom, as it is passed on in Parquet. */
export const iraTweetsByAuthor: Shape = {
  title: 'tweets of the IRA',
  matches: (file) =>
    hasAll(file, ['author_id', 'content', 'region', 'language', 'published_at', 'post_type', 'retweet']),
  mapping: () => ({
    outlet: 'author_id',
    accounts: true,
    published: 'published_at',
    zone: 'UTC',
    text: 'content',
    language: 'language',
    form: ['post_type', 'retweet'],
  }),
  notes: [
    'times are whole minutes in UTC; without ids of tweets, equal texts of one account in one minute are one item',
  ],
};

/** Takedowns as Twitter published them (2018 to 2021), user names hashed or not. */
export const twitterTakedown: Shape = {
  title: 'takedown published by Twitter',
  matches: (file) => hasAll(file, ['tweetid', 'userid', 'user_screen_name', 'tweet_text', 'tweet_time']),
  mapping: () => ({
    outlet: 'user_screen_name',
    accounts: true,
    published: 'tweet_time',
    zone: 'UTC',
    text: 'tweet_text',
    message: 'tweetid',
    language: 'tweet_language',
    form: ['is_retweet', 'quoted_tweet_tweetid', 'in_reply_to_tweetid'],
  }),
  notes: ['times are whole minutes in UTC'],
};
