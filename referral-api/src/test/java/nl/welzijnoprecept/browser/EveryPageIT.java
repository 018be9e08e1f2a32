package nl.welzijnoprecept.browser;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages of everybody but the coach, who has half of them: {@link EveryCoachPageIT}. */
class EveryPageIT extends EveryPage {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Override
    Stream<String> personas() {
        return Walks.ALL.stream()
                .map(Walks::persona)
                .filter(not(EveryCoachPageIT.COACH::equals))
                .distinct();
    }

    @Test
    void no_page_is_left_out() {
        var reached = new HashSet<>(Walks.ELSEWHERE.keySet());
        reached.add(Walks.pattern(Walks.AFTER_TYPING));
        Walks.ALL.forEach(walk -> reached.add(Walks.pattern(walk)));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(pages());
    }

    private Set<String> pages() {
        var pages = new HashSet<String>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (AnnotatedElementUtils.hasAnnotation(method.getBeanType(), nl.welzijnoprecept.pages.Page.class)
                    && isGet(info)) {
                pages.addAll(info.getPatternValues());
            }
        });
        return pages;
    }

    private static boolean isGet(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }
}
