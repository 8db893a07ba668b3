-- Search: `place` orders what is found as the newest list does, so that the newest matches are read first and no others.
-- Filled when the store is opened.
drop table search;

create table search_places (
  place integer primary key, -- days since 1911 * 2^17 + a number within the day
  article integer not null unique references articles (key) on delete cascade
) strict;

-- rowid is search_places.place. Words are folded in `title` and `text`, as typed in `words`; `marks` has section and tags.
create virtual table search using fts5 (
  title, text, words, marks,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- Merged less often than by default: half of what an import writes would be merging.
insert into search (search, rank) values ('automerge', 8);

create virtual table search_titles using fts5 (
  title,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

create table vocabulary (
  typed text primary key,
  folded text not null
) strict, without rowid;

create index vocabulary_by_folded on vocabulary (folded, typed);

-- Folded title and lead, for ranking.
alter table articles add column search_head text not null default '';

-- How many articles there are; '' stands for all sections and for all days.
create table article_counts (
  section text not null,
  day text not null,
  articles integer not null,
  primary key (section, day)
) strict, without rowid;

-- The sections' own.
create index article_counts_of_all_days on article_counts (section, articles) where day = '';

insert into article_counts (section, day, articles) select '', '', count(*) from articles;
insert into article_counts (section, day, articles) select '', day, count(*) from articles group by day;
insert into article_counts (section, day, articles)
  select section_id, '', count(*) from articles where section_id is not null group by section_id;
insert into article_counts (section, day, articles)
  select section_id, day, count(*) from articles where section_id is not null group by section_id, day;

-- What was counted in the last 7 and 30 days up to settings.counted_day.
create table windows (
  days integer not null,
  article integer not null references articles (key) on delete cascade,
  views integer not null,
  votes integer not null,
  stars integer not null,
  -- As articles.score: as if ten more readers had given 3 stars.
  score real generated always as (
    case when votes <= 0 then 0.0 else (30.0 + stars) / (10 + votes) end
  ) virtual,
  primary key (days, article)
) strict, without rowid;

create index windows_by_article on windows (article);
create index windows_most_read on windows (days, views desc);
create index windows_best_rated on windows (days, score desc);
