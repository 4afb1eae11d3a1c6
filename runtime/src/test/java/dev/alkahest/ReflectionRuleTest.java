package dev.alkahest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReflectionRuleTest {

    @Test
    void everyLookupByNameIsFound() {
        assertThat(findingsIn(Looking.class))
                .anySatisfy(finding -> assertThat(finding).contains("java.lang.Class.forName("))
                .anySatisfy(finding -> assertThat(finding).contains("java.lang.Class.getDeclaredConstructor("))
                .anySatisfy(finding -> assertThat(finding).contains("java.lang.Class.getRecordComponents("))
                .anySatisfy(finding -> assertThat(finding).contains("java.lang.Class.getResourceAsStream("))
                .anySatisfy(finding -> assertThat(finding).contains("java.lang.ClassLoader.loadClass("))
                .anySatisfy(finding -> assertThat(finding).contains("MethodHandles$Lookup.findVirtual("))
                .anySatisfy(finding -> assertThat(finding).contains("java.lang.reflect.Array"))
                .anySatisfy(finding -> assertThat(finding).contains("java.lang.reflect.Proxy"))
                .anySatisfy(finding -> assertThat(finding).contains("java.io.ObjectInputStream"))
                .anySatisfy(finding -> assertThat(finding).contains("java.util.ResourceBundle"))
                .anySatisfy(finding -> assertThat(finding).contains("java.lang.invoke.SerializedLambda"));
    }

    @Test
    void whatTheImageGeneratorFollowsIsFree() {
        assertThat(findingsIn(Free.class)).isEmpty();
    }

    private static List<String> findingsIn(Class<?> type) {
        return classes()
                .should(ReflectionRule.lookNothingUpByName())
                .evaluate(new ClassFileImporter().importClasses(type))
                .getFailureReport()
                .getDetails();
    }

    @SuppressWarnings("unused")
    private static final class Looking {

        Supplier<String> serializable(String text) {
            return (Supplier<String> & Serializable) () -> text;
        }

        Object byName() throws ReflectiveOperationException {
            return Class.forName("java.lang.String").getDeclaredConstructor().newInstance();
        }

        Object byMethodReference(List<Class<?>> types) {
            return types.stream().map(Class::getRecordComponents).toList();
        }

        Object byLoader(ClassLoader loader) throws ClassNotFoundException {
            return loader.loadClass("java.lang.String");
        }

        MethodHandle byHandle(String name) throws ReflectiveOperationException {
            return MethodHandles.lookup().findVirtual(String.class, name, MethodType.methodType(int.class));
        }

        Object array(Class<?> type) {
            return java.lang.reflect.Array.newInstance(type, 1);
        }

        Object proxy(Class<?> type) {
            return java.lang.reflect.Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }

        Object resource() {
            return Looking.class.getResourceAsStream("resource");
        }

        Object bundle() {
            return ResourceBundle.getBundle("bundle");
        }

        Object object(InputStream stream) throws Exception {
            return new ObjectInputStream(stream).readObject();
        }
    }

    @SuppressWarnings("unused")
    private static final class Free {

        private static final AtomicIntegerFieldUpdater<Free> COUNT =
                AtomicIntegerFieldUpdater.newUpdater(Free.class, "count");

        private static final VarHandle HANDLE = handle();

        private volatile int count;

        private record Pair(String one, int other) {}

        private enum Colour {
            RED
        }

        private static VarHandle handle() {
            try {
                return MethodHandles.lookup().findVarHandle(Free.class, "count", int.class);
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError("count is there", impossible);
            }
        }

        String text(Object value) {
            return "value " + value + new Pair("one", 2) + Colour.valueOf("RED")
                    + value.getClass().getSimpleName();
        }

        Object array(List<String> texts) {
            return texts.stream().map(String::strip).toArray(String[]::new);
        }

        Object service() {
            return ServiceLoader.load(Runnable.class).findFirst();
        }
    }
}
