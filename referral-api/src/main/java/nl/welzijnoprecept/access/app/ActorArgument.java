package nl.welzijnoprecept.access.app;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Known;
import nl.welzijnoprecept.problem.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the actor to every endpoint that asks for one. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {
    static {
        // Comes from the token, not from the request: the description of the API leaves it out.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Known known) {
            return known.actor();
        }
        throw new NotAllowed("You are not known here.");
    }
}
