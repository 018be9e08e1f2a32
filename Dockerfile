# Takes the jar that `./mvnw package` made. What changes seldom comes first; the layer `embedded` (PostgreSQL's
# binaries, the demo issuer and demo data) stays out: an image is for production.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY referral-api/target/welzijnoprecept.jar welzijnoprecept.jar
RUN java -Djarmode=tools -jar welzijnoprecept.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25-jre
WORKDIR /product
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/application/ ./
# A number, so that Kubernetes can tell that it is not root; it owns nothing here.
USER 10001:10001
EXPOSE 8080 8081
# The image has no curl; bash and the management port will do.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${MANAGEMENT_SERVER_PORT:-8081} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# Out of memory is the orchestrator's business: better a new container than a lame one.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "org.springframework.boot.loader.launch.JarLauncher"]
