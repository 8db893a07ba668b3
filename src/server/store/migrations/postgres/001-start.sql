-- The twin of the SQLite store's tables; text that is compared or sorted is so by its bytes, as there.

-- What the store knows of itself: secret, time_zone, real_content and the like.
create table settings (
  name text collate "C" primary key,
  value text not null
);

-- One row an article. `content` stands last, so that lists do not read its pages.
create table articles (
  key bigint primary key,
  id text collate "C" not null unique,
  is_sample integer not null,
  title text not null,
  published_at bigint not null, -- seconds since 1970 UTC
  updated_at bigint,
  is_sticky integer not null,
  day text collate "C" not null, -- of published_at in the site's zone
  section_id text collate "C",
  section_name text,
  language text,
  teaser_lead text,
  teaser_picture text, -- JSON
  search_head text not null, -- folded title and lead, for ranking
  base_views bigint not null,
  base_votes_1 bigint not null,
  base_votes_2 bigint not null,
  base_votes_3 bigint not null,
  base_votes_4 bigint not null,
  base_votes_5 bigint not null,
  -- Running totals, base included, moved in the transaction that writes a view or a vote.
  views bigint not null,
  votes_1 bigint not null,
  votes_2 bigint not null,
  votes_3 bigint not null,
  votes_4 bigint not null,
  votes_5 bigint not null,
  -- The mean as if ten more readers had given 3 stars: one 5 does not outrank two hundred 4.8s. No vote is 0.
  score double precision generated always as (
    case when votes_1 + votes_2 + votes_3 + votes_4 + votes_5 = 0 then 0.0
    else (30.0 + votes_1 + 2 * votes_2 + 3 * votes_3 + 4 * votes_4 + 5 * votes_5)
      / (10 + votes_1 + votes_2 + votes_3 + votes_4 + votes_5) end
  ) stored,
  hash text not null, -- of the content: equal means unchanged
  fingerprint text, -- of the content at its source
  detail integer not null, -- how much its best source has: 0 a summary, 1 a feed's, 2 all
  content text not null -- JSON of the Article without id and instants
);

create index articles_newest on articles (published_at desc, id);
create index articles_by_day on articles (day, published_at);
-- Without its name, which may be longer than an index takes.
create index articles_by_section on articles (section_id, published_at desc, id);
create index articles_most_read on articles (views desc, published_at desc, id);
create index articles_best_rated on articles (score desc, published_at desc, id);
create index articles_sample on articles (key) where is_sample = 1;

create table article_tags (
  article bigint not null references articles (key) on delete cascade,
  tag text collate "C" not null, -- lower case
  published_at bigint not null,
  primary key (article, tag)
);

create index article_tags_newest on article_tags (tag, published_at desc, article);

-- The words of each article as search finds them: folded at their places, `p:` two in a row, `w:` as typed, `t:` of the title at their places there, `s:` its section,
-- `g:` its tags, `m:` its month in UTC, by which the newest are found without reading all. Its instant and id put matches in order.
create table search (
  article bigint primary key references articles (key) on delete cascade,
  published_at bigint not null,
  id text collate "C" not null,
  words tsvector not null
);

-- What was put in last is kept in a list that every search reads, so it is short.
create index search_words on search using gin (words) with (gin_pending_list_limit = 512);

create table vocabulary (
  typed text collate "C" primary key,
  folded text collate "C" not null
);

create index vocabulary_by_folded on vocabulary (folded, typed);

-- How many articles there are; '' stands for all sections and for all days.
create table article_counts (
  section text collate "C" not null,
  day text collate "C" not null,
  articles bigint not null,
  primary key (section, day)
);

create index article_counts_of_all_days on article_counts (section, articles) where day = '';

-- What was counted in the last 7 and 30 days up to settings.counted_day.
create table windows (
  days integer not null,
  article bigint not null references articles (key) on delete cascade,
  views bigint not null,
  votes bigint not null,
  stars bigint not null,
  -- As articles.score: as if ten more readers had given 3 stars.
  score double precision generated always as (
    case when votes <= 0 then 0.0 else (30.0 + stars) / (10 + votes) end
  ) stored,
  primary key (days, article)
);

create index windows_by_article on windows (article);
create index windows_most_read on windows (days, views desc);
create index windows_best_rated on windows (days, score desc);

-- Another number once articles have changed.
create table content_version (
  version bigint not null
);

insert into content_version (version) values (0);

-- What the limits of http/rateLimits.ts have counted, for all processes; it may be lost.
create unlogged table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

create table tombstones (
  id text collate "C" primary key,
  removed_at bigint not null
);

-- What sources call an article. It outlives the article: one that was removed is known when it comes again.
create table identities (
  identity text collate "C" primary key,
  id text collate "C" not null
);

create index identities_by_id on identities (id);

-- Where articles were published first, as paths of that site: the latest to name a path has it.
create table old_paths (
  path text collate "C" primary key,
  id text collate "C" not null
);

create index old_paths_by_id on old_paths (id);

-- Pictures that were fetched, and what sources said of themselves. JSON.
create table pictures (
  origin text collate "C" primary key,
  kept text not null
);

create table sources (
  url text collate "C" primary key,
  state text not null
);

create table views_by_day (
  article bigint not null references articles (key) on delete cascade,
  day text collate "C" not null,
  views bigint not null,
  primary key (article, day)
);

create index views_by_day_and_article on views_by_day (day, article, views);

-- The three tables of a day under way: they are emptied when it has ended, and with the key nobody can say who read.
create table day_keys (
  day text collate "C" primary key,
  key bytea not null
);

create table view_seen (
  day text collate "C" not null,
  article bigint not null references articles (key) on delete cascade,
  reader bytea not null,
  primary key (day, article, reader)
);

create index view_seen_by_article on view_seen (article);

create table counters (
  day text collate "C" not null,
  article bigint not null references articles (key) on delete cascade,
  what text collate "C" not null,
  network bytea not null,
  count integer not null,
  primary key (day, article, what, network)
);

create index counters_by_article on counters (article);

create table votes (
  article bigint not null references articles (key) on delete cascade,
  reader text collate "C" not null,
  stars integer not null check (stars between 1 and 5),
  voted_at bigint not null,
  primary key (article, reader)
);

create index votes_by_time on votes (voted_at, article, stars);

-- The presses of the last day: one that comes again changes nothing.
create table vote_keys (
  article bigint not null references articles (key) on delete cascade,
  key text collate "C" not null,
  pressed_at bigint not null,
  primary key (article, key)
);

create index vote_keys_by_time on vote_keys (pressed_at);
