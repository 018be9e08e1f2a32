package nl.welzijnoprecept.accesslog.store;

import nl.welzijnoprecept.accesslog.AccessLogTerm;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the log is kept in this installation: for who lets go of it, and for who looks whether something is missing. */
@Configuration(proxyBeanMethods = false)
class AccessLogConfiguration {
    @Bean
    AccessLogTerm accessLogTerm(@Value("${welzijnoprecept.access-log.years:5}") int years) {
        return new AccessLogTerm(years);
    }
}
