package nl.welzijnoprecept.access.store;

import java.time.Clock;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.CurrentActor;
import nl.welzijnoprecept.mapping.QueryPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells PostgreSQL at the start of each transaction who acts, and when; its row-level security goes by that until the end. */
@Component
class ActingSettings implements TransactionExecutionListener {
    private final CurrentActor current;
    private final JdbcClient jdbc;
    private final Clock clock;

    ActingSettings(CurrentActor current, JdbcClient jdbc, Clock clock) {
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            current.find().ifPresent(this::tell);
        }
    }

    private void tell(Actor actor) {
        jdbc.sql("""
                        select set_config('welzijnoprecept.professional', :professional, true),
                               set_config('welzijnoprecept.organisation', :organisation, true),
                               set_config('welzijnoprecept.role', :role, true),
                               set_config('welzijnoprecept.file', :file, true),
                               set_config('welzijnoprecept.time', :time, true),
                               set_config('plan_cache_mode', :plans, true)""")
                .param("professional", actor.id().value().toString())
                .param(
                        "organisation",
                        actor.organisation() == null
                                ? ""
                                : actor.organisation().value().toString())
                .param("role", actor.role().name())
                .param("file", actor.file() == null ? "" : actor.file().toString())
                .param("time", clock.instant().toString())
                .param("plans", QueryPlans.KEPT)
                .query()
                .singleRow();
    }
}
