-- What the store knows of itself: secret, time_zone, real_content.
create table settings (
  name text primary key,
  value text not null
) strict, without rowid;

-- One row an article. `content` stands last, so that lists do not read its pages.
create table articles (
  key integer primary key,
  id text not null unique,
  is_sample integer not null,
  title text not null,
  published_at integer not null, -- seconds since 1970 UTC
  updated_at integer,
  is_sticky integer not null,
  day text not null, -- of published_at in the site's zone
  section_id text,
  section_name text,
  language text,
  teaser_lead text,
  teaser_picture text, -- JSON
  base_views integer not null,
  base_votes_1 integer not null,
  base_votes_2 integer not null,
  base_votes_3 integer not null,
  base_votes_4 integer not null,
  base_votes_5 integer not null,
  -- Running totals, base included, moved in the transaction that writes a view or a vote.
  views integer not null,
  votes_1 integer not null,
  votes_2 integer not null,
  votes_3 integer not null,
  votes_4 integer not null,
  votes_5 integer not null,
  -- The mean as if ten more readers had given 3 stars: one 5 does not outrank two hundred 4.8s. No vote is 0.
  score real generated always as (
    case when votes_1 + votes_2 + votes_3 + votes_4 + votes_5 = 0 then 0.0
    else (30.0 + votes_1 + 2 * votes_2 + 3 * votes_3 + 4 * votes_4 + 5 * votes_5)
      / (10 + votes_1 + votes_2 + votes_3 + votes_4 + votes_5) end
  ) virtual,
  hash text not null, -- of the content: equal means unchanged
  fingerprint text, -- of the content at its source
  detail integer not null, -- how much its best source has: 0 a summary, 1 a feed's, 2 all
  content text not null -- JSON of the Article without id and instants
) strict;

create index articles_newest on articles (published_at desc, id);
create index articles_by_day on articles (day, published_at);
create index articles_by_section on articles (section_id, published_at desc, id, section_name);
create index articles_most_read on articles (views desc, published_at desc, id);
create index articles_best_rated on articles (score desc, published_at desc, id);
create index articles_sample on articles (key) where is_sample = 1;

create table article_tags (
  article integer not null references articles (key) on delete cascade,
  tag text not null, -- lower case
  published_at integer not null,
  primary key (article, tag)
) strict, without rowid;

create index article_tags_newest on article_tags (tag, published_at desc, article);

-- rowid is articles.key. `title` and `text` are folded; `words` are the different words with their accents.
create virtual table search using fts5 (
  title, text, words,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

create table tombstones (
  id text primary key,
  removed_at integer not null
) strict, without rowid;

-- What sources call an article. It outlives the article: one that was removed is known when it comes again.
create table identities (
  identity text primary key,
  id text not null
) strict, without rowid;

create index identities_by_id on identities (id);

-- Where articles were published first, as paths of that site: the latest to name a path has it.
create table old_paths (
  path text primary key,
  id text not null
) strict, without rowid;

create index old_paths_by_id on old_paths (id);

-- Pictures that were fetched, and what sources said of themselves. JSON.
create table pictures (
  origin text primary key,
  kept text not null
) strict, without rowid;

create table sources (
  url text primary key,
  state text not null
) strict, without rowid;

create table views_by_day (
  article integer not null references articles (key) on delete cascade,
  day text not null,
  views integer not null,
  primary key (article, day)
) strict, without rowid;

create index views_by_day_and_article on views_by_day (day, article, views);

-- The three tables of a day under way: they are emptied when it has ended, and with the key nobody can say who read.
create table day_keys (
  day text primary key,
  key blob not null
) strict, without rowid;

create table view_seen (
  day text not null,
  article integer not null references articles (key) on delete cascade,
  reader blob not null,
  primary key (day, article, reader)
) strict, without rowid;

create index view_seen_by_article on view_seen (article);

create table counters (
  day text not null,
  article integer not null references articles (key) on delete cascade,
  what text not null,
  network blob not null,
  count integer not null,
  primary key (day, article, what, network)
) strict, without rowid;

create index counters_by_article on counters (article);

create table votes (
  article integer not null references articles (key) on delete cascade,
  reader text not null,
  stars integer not null check (stars between 1 and 5),
  voted_at integer not null,
  primary key (article, reader)
) strict, without rowid;

create index votes_by_time on votes (voted_at, article, stars);

-- The presses of the last day: one that comes again changes nothing.
create table vote_keys (
  article integer not null references articles (key) on delete cascade,
  key text not null,
  pressed_at integer not null,
  primary key (article, key)
) strict, without rowid;

create index vote_keys_by_time on vote_keys (pressed_at);
