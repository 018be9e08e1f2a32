package nl.welzijnoprecept.access.store;

import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/** How transactions end that were joined. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {
    /**
     * A read that found nothing may be caught by the look that it is part of, without the whole look being undone. Whatever
     * the database itself refused still ends the transaction: PostgreSQL goes on with none that had an error.
     */
    @Bean
    TransactionManagerCustomizer<AbstractPlatformTransactionManager> whoeverCatchesDecides() {
        return manager -> manager.setGlobalRollbackOnParticipationFailure(false);
    }
}
