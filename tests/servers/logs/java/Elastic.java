// Elastic's own code reads what we send it: lifecycle and snapshot policies, roles with their privileges, settings by name.
// Arguments: pairs of what it is (ilm, slm, role, settings) and its file. One line for each; the exit code tells whether all are right.

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elasticsearch.common.bytes.BytesArray;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.Setting;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.xcontent.NamedXContentRegistry;
import org.elasticsearch.xcontent.ParseField;
import org.elasticsearch.xcontent.XContentParser;
import org.elasticsearch.xcontent.XContentParserConfiguration;
import org.elasticsearch.xcontent.XContentType;
import org.elasticsearch.xcontent.json.JsonXContent;
import org.elasticsearch.xpack.core.XPackSettings;
import org.elasticsearch.xpack.core.ilm.DeleteAction;
import org.elasticsearch.xpack.core.ilm.ForceMergeAction;
import org.elasticsearch.xpack.core.ilm.LifecycleAction;
import org.elasticsearch.xpack.core.ilm.LifecyclePolicy;
import org.elasticsearch.xpack.core.ilm.LifecycleType;
import org.elasticsearch.xpack.core.ilm.RolloverAction;
import org.elasticsearch.xpack.core.ilm.SetPriorityAction;
import org.elasticsearch.xpack.core.ilm.ShrinkAction;
import org.elasticsearch.xpack.core.ilm.TimeseriesLifecycleType;
import org.elasticsearch.xpack.core.security.authz.RoleDescriptor;
import org.elasticsearch.xpack.core.security.authz.privilege.ClusterPrivilegeResolver;
import org.elasticsearch.xpack.core.security.authz.privilege.IndexPrivilege;
import org.elasticsearch.xpack.core.slm.SnapshotLifecyclePolicy;

public class Elastic {
    public static void main(String[] arguments) throws Exception {
        LogConfigurator.configureESLogging();
        boolean right = true;
        for (int index = 0; index < arguments.length; index += 2) {
            String kind = arguments[index], file = arguments[index + 1];
            try {
                System.out.println(file + ": " + read(kind, Files.readString(Path.of(file))));
            } catch (Exception wrong) {
                right = false;
                Throwable cause = wrong.getCause();
                System.out.println(file + ": REFUSED " + wrong.getMessage() + (cause == null ? "" : " / " + cause.getMessage()));
            }
        }
        System.exit(right ? 0 : 1);
    }

    static String read(String kind, String text) throws Exception {
        switch (kind) {
            case "ilm": {
                XContentParser parser = parser(text);
                parser.nextToken();
                parser.nextToken();
                parser.nextToken();
                LifecyclePolicy policy = LifecyclePolicy.parse(parser, "policy");
                policy.validate();
                return "phases " + String.join(" ", new java.util.TreeSet<>(policy.getPhases().keySet()));
            }
            case "slm": {
                XContentParser parser = parser(text);
                SnapshotLifecyclePolicy policy = SnapshotLifecyclePolicy.parse(parser, "policy");
                var wrong = policy.validate();
                if (wrong != null) throw wrong;
                return "next at " + java.time.Instant.ofEpochMilli(policy.calculateNextExecution(0, java.time.Clock.systemUTC()));
            }
            case "role": {
                RoleDescriptor role = RoleDescriptor.parserBuilder().build().parse("role", new BytesArray(text), XContentType.JSON);
                for (String name : role.getClusterPrivileges()) ClusterPrivilegeResolver.resolve(name);
                for (RoleDescriptor.IndicesPrivileges one : role.getIndicesPrivileges())
                    IndexPrivilege.resolveBySelectorAccess(new HashSet<>(List.of(one.getPrivileges())));
                return "role";
            }
            case "settings": {
                Set<Setting<?>> known = new HashSet<>(ClusterSettings.BUILT_IN_CLUSTER_SETTINGS);
                known.addAll(XPackSettings.getAllSettings());
                Settings given = Settings.builder().loadFromSource(text, XContentType.YAML).build();
                new ClusterSettings(given, known).validate(given, false);
                return given.size() + " settings";
            }
            default:
                throw new IllegalArgumentException(kind);
        }
    }

    static XContentParser parser(String text) throws Exception {
        List<NamedXContentRegistry.Entry> entries = new ArrayList<>();
        ParseField type = new ParseField(TimeseriesLifecycleType.TYPE);
        entries.add(new NamedXContentRegistry.Entry(LifecycleType.class, type, p -> TimeseriesLifecycleType.INSTANCE));
        entries.add(new NamedXContentRegistry.Entry(LifecycleAction.class, new ParseField(RolloverAction.NAME), RolloverAction::parse));
        entries.add(new NamedXContentRegistry.Entry(LifecycleAction.class, new ParseField(DeleteAction.NAME), DeleteAction::parse));
        entries.add(new NamedXContentRegistry.Entry(LifecycleAction.class, new ParseField(ForceMergeAction.NAME), ForceMergeAction::parse));
        entries.add(new NamedXContentRegistry.Entry(LifecycleAction.class, new ParseField(ShrinkAction.NAME), ShrinkAction::parse));
        entries.add(new NamedXContentRegistry.Entry(LifecycleAction.class, new ParseField(SetPriorityAction.NAME), SetPriorityAction::parse));
        XContentParserConfiguration with = XContentParserConfiguration.EMPTY.withRegistry(new NamedXContentRegistry(entries));
        return JsonXContent.jsonXContent.createParser(with, text);
    }
}
