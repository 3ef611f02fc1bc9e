using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Tmdb;

/// <summary>
/// The source generator takes properties with <c>init</c> for parameters of a constructor: each object is read by way of a table of its arguments, which takes
/// twice as long. Here they are set as other properties are.
/// </summary>
internal static class InitProperties
{
    private static readonly MethodInfo SetterMethod = typeof(InitProperties).GetMethod(nameof(Setter), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly MethodInfo CreatorMethod = typeof(InitProperties).GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Has a type read without a constructor with parameters.</summary>
    public static void SetDirectly(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.CreateObject is not null || type.Type.GetConstructor(Type.EmptyTypes) is null)
        {
            return;
        }

        type.CreateObject = CreatorMethod.MakeGenericMethod(type.Type).CreateDelegate<Func<object>>();
        var members = type.Type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).ToLookup(
            member => member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? type.Options.PropertyNamingPolicy!.ConvertName(member.Name), StringComparer.Ordinal);
        foreach (var property in type.Properties)
        {
            if (property.Set is not null && members[property.Name].FirstOrDefault(member => member.SetMethod is not null) is { SetMethod: { } setter } member)
            {
                property.Set = (Action<object, object?>)SetterMethod.MakeGenericMethod(member.DeclaringType!, member.PropertyType).Invoke(null, [setter])!;
            }
        }
    }

    private static object Create<T>()
        where T : class, new() => new T();

    private static Action<object, object?> Setter<TOwner, TValue>(MethodInfo setter)
        where TOwner : class
    {
        var set = setter.CreateDelegate<Action<TOwner, TValue>>();
        return (owner, value) => set((TOwner)owner, (TValue)value!);
    }
}
