package dev.alkahest;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a native image would need configuration for, as it looks something up by name while it runs. The runtime
 * is held to it, and so is generated code.
 */
public final class ReflectionRule extends ArchCondition<JavaClass> {

    private static final Set<String> PACKAGES = Set.of("java.lang.reflect", "java.beans", "sun.misc", "sun.reflect");

    /** {@code SerializedLambda} is what javac names in a class that has a lambda which can be serialized. */
    private static final Set<String> CLASSES = Set.of(
            "java.io.ObjectInputStream",
            "java.lang.invoke.MethodHandleProxies",
            "java.lang.invoke.SerializedLambda",
            "java.util.ResourceBundle");

    /** Finding a {@code VarHandle} is free: its arguments are constants, which the image generator follows. */
    private static final Map<String, Pattern> METHODS = Map.of(
            "java.lang.Class",
            Pattern.compile("forName|arrayType|newInstance|getRecordComponents|getResource(AsStream)?"
                    + "|get\\w*(Method|Field|Constructor)s?|get(Declared)?Classes"),
            "java.lang.ClassLoader",
            Pattern.compile("loadClass|findClass|defineClass|\\w*[rR]esource(s|AsStream)?"),
            "java.lang.Module",
            Pattern.compile("getResourceAsStream"),
            "java.lang.invoke.MethodHandles$Lookup",
            Pattern.compile("find(?!(Static)?VarHandle$)\\w+|bind|unreflect\\w*|define\\w+"));

    private ReflectionRule() {
        super("look nothing up by name while it runs");
    }

    /** Returns the condition that a class looks nothing up by name while it runs. */
    public static ArchCondition<JavaClass> lookNothingUpByName() {
        return new ReflectionRule();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (isForbidden(dependency.getTargetClass().getBaseComponentType())) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (isForbidden(access.getTarget())) {
                events.add(SimpleConditionEvent.violated(type, access.getDescription()));
            }
        }
    }

    private static boolean isForbidden(JavaClass type) {
        return PACKAGES.contains(type.getPackageName()) || CLASSES.contains(type.getName());
    }

    private static boolean isForbidden(AccessTarget target) {
        return METHODS.entrySet().stream()
                .anyMatch(method -> target.getOwner().isAssignableTo(method.getKey())
                        && method.getValue().matcher(target.getName()).matches());
    }
}
