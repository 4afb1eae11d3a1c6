package dev.alkahest.testing;

import dev.alkahest.engine.Engine;
import java.lang.StackWalker.StackFrame;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line of the user's that is being run: of the innermost class which is compiled into a directory, as the classes
 * under test are; where there is none, of the innermost class from a JAR that is neither the JDK's nor ours.
 */
final class UserCode {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Class<?> entity;

    /** Looks past the methods of an entity, unless nothing else is there. */
    UserCode(Class<?> entity) {
        this.entity = entity;
    }

    StackTraceElement line() {
        List<StackFrame> frames = STACK.walk(stack ->
                stack.filter(frame -> isUsers(frame.getDeclaringClass())).toList());
        return frames.stream()
                .filter(frame -> isCompiledHere(frame.getDeclaringClass()) && !isEntitys(frame))
                .findFirst()
                .or(() -> frames.stream().filter(frame -> !isEntitys(frame)).findFirst())
                .or(() -> frames.stream().findFirst())
                .map(StackFrame::toStackTraceElement)
                .orElseThrow(() -> new IllegalStateException("A lazy load that no code of the user's has begun."));
    }

    private boolean isEntitys(StackFrame frame) {
        String name = frame.getClassName();
        return name.equals(entity.getName()) || name.startsWith(entity.getName() + "$");
    }

    private static boolean isUsers(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        String origin = origin(type);
        return loader != null
                && loader != ClassLoader.getPlatformClassLoader()
                && !Objects.equals(origin, origin(Engine.class))
                && !Objects.equals(origin, origin(UserCode.class));
    }

    private static boolean isCompiledHere(Class<?> type) {
        String origin = origin(type);
        return origin != null && origin.endsWith("/");
    }

    private static @Nullable String origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null ? null : String.valueOf(source.getLocation());
    }
}
