-- What articles said before they were changed. `version` counts from 1; the article's own number is one more than the last here.
-- With a rowid: the index of the key alone tells the number, and no text is read for it.
create table article_versions (
  article integer not null references articles (key) on delete cascade,
  version integer not null,
  stood_from integer not null, -- seconds since 1970 UTC
  stood_until integer not null,
  content text not null, -- JSON of title, lead and body
  primary key (article, version)
) strict;
