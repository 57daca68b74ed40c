package org.spravka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.react.ReactRouterOutlet;
import com.vaadin.flow.internal.BundleUtils;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The committed frontend bundle serves whatever component a view takes next. That it is as new as the sources and npm
 * versions it was made of is checked by Vaadin in every build.
 */
class FrontendBundleTest {

    @Test
    void everyComponentFindsItsPartOfTheBundle() throws IOException {
        var chunks = chunksByKey();

        assertThat(componentsWithModules().filter(component -> keys(component).noneMatch(chunks::contains)))
                .as("components without a group in src/bundle: name them there, then run .mvn/rebuild-frontend.sh")
                .isEmpty();
    }

    /** The script that tells, by the hash of a class, which chunk to load for it. */
    private static String chunksByKey() throws IOException {
        try (var bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            var script = bundle.stream()
                    .filter(entry -> entry.getName().matches(".*/generated-flow-imports-[^/]*\\.js"))
                    .findFirst()
                    .orElseThrow();
            return new String(bundle.getInputStream(script).readAllBytes(), UTF_8);
        }
    }

    private static Stream<Class<?>> componentsWithModules() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(JsModule.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(JsModule.Container.class));
        return Stream.of("com.vaadin.flow.component", "org.spravka")
                .flatMap(base -> scanner.findCandidateComponents(base).stream())
                .<Class<?>>map(FrontendBundleTest::type)
                .filter(type -> Component.class.isAssignableFrom(type) && Modifier.isPublic(type.getModifiers()))
                .filter(type -> !isAlwaysThere(type));
    }

    private static boolean isAlwaysThere(Class<?> component) {
        return UI.class.isAssignableFrom(component) || component == ReactRouterOutlet.class;
    }

    private static Class<?> type(BeanDefinition found) {
        return ClassUtils.resolveClassName(requireNonNull(found.getBeanClassName()), null);
    }

    /** Flow asks by the names of a component's class and of those it extends. */
    private static Stream<String> keys(Class<?> component) {
        return Stream.<Class<?>>iterate(component, type -> type != Component.class, Class::getSuperclass)
                .map(Class::getName)
                .map(BundleUtils::getChunkId);
    }
}
