package nl.welzijnoprecept.pages;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Dutch for whoever did not choose English; and addresses of files that change with what is in them. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
    private static final Locale DUTCH = Locale.of("nl");
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final PageProblems problems;

    PageConfiguration(PageProblems problems) {
        this.problems = problems;
    }

    @Bean
    static LocaleResolver localeResolver() {
        var chosen = new CookieLocaleResolver("language");
        chosen.setDefaultLocale(DUTCH);
        chosen.setCookieMaxAge(A_YEAR);
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        return chosen;
    }

    @Bean
    static ResourceUrlEncodingFilter namesWithTheirVersion() {
        return new ResourceUrlEncodingFilter();
    }

    /** Spring Security adds its field to each form; whose it is comes beside it. */
    @Bean
    static BeanPostProcessor saysWhoseFormsAre(ObjectProvider<Frame> frame) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor forms
                        ? new FormOwner(forms, () -> frame.getObject().me())
                        : bean;
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var chosen = new LocaleChangeInterceptor();
        chosen.setParamName("language");
        chosen.setIgnoreInvalidLocale(true);
        registry.addInterceptor(chosen).excludePathPatterns("/api/**");
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(problems);
    }
}
