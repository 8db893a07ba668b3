-- What articles said before they were changed. `version` counts from 1; the article's own number is one more than the last here.
create table article_versions (
  article bigint not null references articles (key) on delete cascade,
  version integer not null,
  stood_from bigint not null, -- seconds since 1970 UTC
  stood_until bigint not null,
  content text not null, -- JSON of title, lead and body
  primary key (article, version)
);
