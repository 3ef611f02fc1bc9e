using System.Security.Cryptography;

namespace Tmdb.Caching;

/// <summary>Keeps answers in files, which several processes share. The folder may hold other files: only those with our own extensions are touched.</summary>
internal sealed class FileStore : IAnswerStore
{
    private const string Extension = ".answer";
    private const int SecretLength = 32;

    private readonly string _folder;
    private readonly string _users;
    private readonly string _epochFile;
    private readonly long _maximumBytes;
    private readonly TimeSpan _maximumAge;
    private long _writtenSinceTrim = long.MaxValue / 2;
    private volatile bool _usersOff;

    /// <summary>Creates it, and the folder if need be.</summary>
    /// <exception cref="IOException">The folder cannot be used.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public FileStore(string folder, long maximumBytes, TimeSpan maximumAge)
    {
        _folder = folder;
        _users = Path.Combine(folder, "users");
        _epochFile = Path.Combine(_users, "epoch");
        (_maximumBytes, _maximumAge) = (maximumBytes, maximumAge);
        Files.CreateFolder(_folder);
        Files.CreateFolder(_users);
        Secret = SharedSecret(Path.Combine(folder, "secret"));
    }

    public byte[] Secret { get; }

    public string? Epoch => _usersOff ? null : Convert.ToHexString(Files.Read(_epochFile, most: 1024) ?? []);

    public async ValueTask<StoredAnswer?> FindAsync(AnswerKey key, CancellationToken cancellationToken) =>
        // A disk may be slow, or in another house: whoever waits for it may stop waiting.
        await Task.Run(() => Files.Read(FileOf(key), _maximumBytes) is { } bytes ? AnswerFile.Read(Secret, key, bytes) : null, CancellationToken.None)
            .WaitAsync(cancellationToken).ConfigureAwait(false);

    public async ValueTask StoreAsync(AnswerKey key, StoredAnswer answer) => await Task.Run(() => Store(key, answer)).ConfigureAwait(false);

    public void Remove(AnswerKey key) => Files.Delete(FileOf(key));

    public void RemoveUsers()
    {
        var before = Epoch;
        if (!Files.Write(_epochFile, RandomNumberGenerator.GetBytes(16), replace: true) && Epoch == before)
        {
            _usersOff = true; // Nobody can tell any more what was asked for before the write.
        }

        foreach (var file in Files.In(_users, Extension))
        {
            Files.Delete(file.Path);
        }
    }

    public void Clear()
    {
        RemoveUsers();
        foreach (var file in Files.In(_folder, Extension))
        {
            Files.Delete(file.Path);
        }
    }

    private string FileOf(AnswerKey key) => Path.Combine(key.IsUsers ? _users : _folder, key.Name + Extension);

    private void Store(AnswerKey key, StoredAnswer answer)
    {
        var bytes = AnswerFile.Write(Secret, key, answer);
        if (bytes.Length > _maximumBytes)
        {
            Remove(key);
            return;
        }

        // Each process makes room for what it has written itself, before it has written much: so the folder stays within its bounds without a common count.
        if (Interlocked.Add(ref _writtenSinceTrim, bytes.Length) > _maximumBytes / 10)
        {
            Interlocked.Exchange(ref _writtenSinceTrim, 0);
            Trim(answer.Received, bytes.Length);
        }

        if (!Files.Write(FileOf(key), bytes, replace: true, answer.Received))
        {
            Remove(key); // What was there before is older than what is known now.
        }
    }

    /// <summary>Deletes what is too old, then the oldest, until there is room.</summary>
    private void Trim(DateTimeOffset now, long room)
    {
        Files.DeleteLeftovers(_folder, now);
        Files.DeleteLeftovers(_users, now);
        var left = _maximumBytes - (_maximumBytes / 10) - room;
        foreach (var file in Files.In(_folder, Extension).Concat(Files.In(_users, Extension)).OrderByDescending(file => file.Written))
        {
            left -= file.Length;
            if (left < 0 || now - file.Written > _maximumAge)
            {
                Files.Delete(file.Path);
            }
        }
    }

    /// <summary>The secret of the folder, which the first process makes.</summary>
    private static byte[] SharedSecret(string file)
    {
        var mine = RandomNumberGenerator.GetBytes(SecretLength);
        foreach (var replace in (bool[])[false, true])
        {
            Files.Write(file, mine, replace);
            if (Files.Read(file, SecretLength) is { Length: SecretLength } secret)
            {
                return secret; // Otherwise it is damaged.
            }
        }

        throw new IOException("no file can be written there");
    }
}
