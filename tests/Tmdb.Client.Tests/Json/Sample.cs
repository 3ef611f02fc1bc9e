using System.Text;

namespace Tmdb.Tests.Json;

/// <summary>Answers written for these tests, with every member that TMDB documents or was seen to send.</summary>
internal static class Sample
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name + ".json")
            ?? throw new InvalidOperationException($"There is no sample {name}.json.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    public static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);
}
