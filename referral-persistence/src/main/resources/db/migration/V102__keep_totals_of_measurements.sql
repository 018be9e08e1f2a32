-- What the answers to a validated scale come to is kept as it was scored, so that figures tell what changed without a second
-- place that knows how to score. A conversation tool has none. V103 scores what is there already.
alter table measurement add column total integer
    constraint measurement_total_of_scales_only check (total is null or instrument <> 'POSITIVE_HEALTH');
