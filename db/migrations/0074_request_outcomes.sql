-- What came of a request, as its client says when closing it or afterwards (LEAD-4); the pro chosen can be reviewed.
alter table requests
  add column outcome      text check (outcome in ('hired', 'elsewhere', 'not_needed')),
  add column outcome_lead uuid references leads (id),
  add column outcome_at   timestamptz,
  add constraint requests_outcome check ((outcome is null) = (outcome_at is null) and (outcome is not distinct from 'hired') = (outcome_lead is not null));

create view inv_request_hired_a_pro_who_answered as
  select r.id as subject from requests r join leads l on l.id = r.outcome_lead where l.request_id <> r.id or l.place_taken_at is null;
