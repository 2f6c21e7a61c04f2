# A desk of its own for the tests: loopback only, SQLite, and every mail goes to a file.
# The folder and the port come from whoever starts it.
my $folder = $ENV{CARECUE_RT_FOLDER} or die 'CARECUE_RT_FOLDER is not set';
my $port = $ENV{CARECUE_RT_PORT} || 80;

Set($rtname, 'desk.example.test');
Set($Organization, 'desk.example.test');
Set($WebDomain, '127.0.0.1');
Set($WebPort, $port);
Set($WebBaseURL, "http://127.0.0.1:$port");
Set($WebPath, '');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, "$folder/rt.sqlite");
Set($Timezone, 'Asia/Shanghai');
Set($MailCommand, 'mbox');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');

$RT::VarPath = $folder;
$RT::MasonDataDir = $ENV{CARECUE_RT_MASON} || "$folder/mason";
$RT::MasonSessionDir = "$folder/sessions";
1;
