using System.Text.Json;

namespace Tmdb.Tests.Json;

/// <summary>
/// Finds the property that reads a member of an answer, by a path such as <c>credits.cast[].name</c> or
/// <c>results.{}.buy[].logo_path</c>.
/// </summary>
internal static class MemberTree
{
    public static IReadOnlyList<(string Path, bool CanBeNull)> Load(string file, string answer)
    {
        using var tree = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. tree.RootElement.GetProperty(answer).EnumerateObject().Select(member => (member.Name, member.Value.GetBoolean()))];
    }

    /// <summary>What is wrong with the property for that path; null when nothing is.</summary>
    public static string? Problem(Type root, string path, bool canBeNull)
    {
        var type = root;
        foreach (var step in path.Split('.'))
        {
            if (step == "{}")
            {
                type = type.GenericTypeArguments[1];
                continue;
            }

            var isList = step.EndsWith("[]", StringComparison.Ordinal);
            var name = isList ? step[..^2] : step;
            if (type == typeof(TmdbObject))
            {
                type = typeof(MovieSummary); // Rows of movies and TV series, which have the same members but for names and days.
                name = name switch { "name" => "title", "original_name" => "original_title", "first_air_date" => "release_date", _ => name };
            }

            var property = TmdbJson.TypeInfo(type).Properties.FirstOrDefault(p => p.Name == name);
            if (property is null || property.IsExtensionData)
            {
                return $"{path}: {type.Name} has no {name}";
            }

            type = property.PropertyType;
            if (isList)
            {
                if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(IReadOnlyList<>))
                {
                    return $"{path}: {name} is no list";
                }

                type = type.GenericTypeArguments[0];
            }
        }

        // The id of what has one is always there, whatever the recordings say of the whole that may be missing.
        var needsNull = canBeNull && !path.EndsWith(".id", StringComparison.Ordinal) && !path.EndsWith("].id", StringComparison.Ordinal);
        return needsNull && type.IsValueType && Nullable.GetUnderlyingType(type) is null ? $"{path}: can be null, and {type.Name} cannot" : null;
    }
}
